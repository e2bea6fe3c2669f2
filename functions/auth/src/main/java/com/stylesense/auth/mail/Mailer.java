package com.stylesense.auth.mail;

/** Sends letters. For any number of threads; a call may take as long as a network does. */
public interface Mailer {

    /** Whether letters go out at all. */
    boolean isOn();

    /** @throws RuntimeException when the letter was not taken; it may be sent again */
    void send(Letter letter);
}
