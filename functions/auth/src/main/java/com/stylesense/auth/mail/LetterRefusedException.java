package com.stylesense.auth.mail;

/** This letter is refused for good, whatever becomes of others: sending it again would be refused again. */
public final class LetterRefusedException extends RuntimeException {

    /** @param reason without an address, since it is logged; so the cause, whose message may hold one, is left behind */
    public LetterRefusedException(String reason) {
        super(reason);
    }
}
