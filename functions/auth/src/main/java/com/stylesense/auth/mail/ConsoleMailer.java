package com.stylesense.auth.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A laptop's mail: it is read in the server's log. */
final class ConsoleMailer implements Mailer {

    private static final Logger LOG = LoggerFactory.getLogger("mail");

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void send(Letter letter) {
        LOG.info("To {}: {}\n{}", letter.to(), letter.subject(), letter.text());
    }
}
