package com.stylesense.auth.mail;

/** Sends letters. For any number of threads; a call may take as long as a network does. */
public interface Mailer {

    /** Whether letters go out at all. */
    boolean isOn();

    /**
     * @throws LetterRefusedException when this letter will never be taken
     * @throws RuntimeException when it was not taken now; it may be sent again
     */
    void send(Letter letter);
}
