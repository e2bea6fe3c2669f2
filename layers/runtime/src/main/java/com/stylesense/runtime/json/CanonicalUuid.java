package com.stylesense.runtime.json;

import java.util.Optional;
import java.util.UUID;

/** Reads UUIDs as RFC 9562 writes them. Java's own reading takes {@code 1-1-1-1-1} as well. */
public final class CanonicalUuid {

    private static final int LENGTH = 36;

    private CanonicalUuid() {}

    /** In small letters or capitals; empty when the text is no UUID. */
    public static Optional<UUID> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            UUID read = UUID.fromString(text);
            return read.toString().equalsIgnoreCase(text) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
