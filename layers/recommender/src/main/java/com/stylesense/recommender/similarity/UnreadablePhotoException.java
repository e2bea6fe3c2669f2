package com.stylesense.recommender.similarity;

import org.jspecify.annotations.Nullable;

/** A shopper's photo that cannot be looked at; the message says why, for the shopper. */
public final class UnreadablePhotoException extends Exception {

    public UnreadablePhotoException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
