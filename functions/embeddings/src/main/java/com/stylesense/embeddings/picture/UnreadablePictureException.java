package com.stylesense.embeddings.picture;

/** A file that cannot be embedded; the message says why, in words for the person who owns the file. */
public final class UnreadablePictureException extends Exception {

    public UnreadablePictureException(String reason) {
        super(reason);
    }

    public UnreadablePictureException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
