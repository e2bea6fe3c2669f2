package com.stylesense.embedding.picture;

import java.util.Objects;

/**
 * A file that cannot be embedded. The message says why in the shop's own words, for whoever sent the file; {@link #details} adds
 * what the decoder said, for the person who can mend it.
 */
public final class UnreadablePictureException extends Exception {

    public UnreadablePictureException(String reason) {
        super(reason);
    }

    public UnreadablePictureException(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String details() {
        String reason = Objects.requireNonNull(getMessage());
        Throwable cause = getCause();
        return cause == null ? reason : reason + ": " + inWords(cause);
    }

    private static String inWords(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message.strip();
    }
}
