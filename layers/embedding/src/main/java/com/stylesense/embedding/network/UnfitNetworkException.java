package com.stylesense.embedding.network;

import org.jspecify.annotations.Nullable;

/** No network can be had, or not one that does: what is wrong, and what to do about it. */
public final class UnfitNetworkException extends Exception {

    private final String remedy;

    public UnfitNetworkException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public UnfitNetworkException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
