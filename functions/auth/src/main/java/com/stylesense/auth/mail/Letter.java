package com.stylesense.auth.mail;

/**
 * What one person is written.
 *
 * @param text without markup, so that no mail program has to be trusted with any
 */
public record Letter(String to, String subject, String text) {

    /** Neither whom it goes to nor what it says, wherever this gets printed. */
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
