package com.stylesense.auth.mail;

/** Where no sender is named, nobody is written to. */
final class NoMailer implements Mailer {

    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public void send(Letter letter) {
        throw new IllegalStateException("No letter goes out: MAIL_SENDER names no sender.");
    }
}
