package com.stylesense.store.schema;

import java.util.Objects;

/** A change of the schema could not be applied. */
public final class MigrationFailedException extends RuntimeException {

    public MigrationFailedException(Exception cause) {
        super(
                "The schema could not be brought up to date ("
                        + Objects.requireNonNullElse(cause.getMessage(), "")
                                .lines()
                                .findFirst()
                                .orElse("no reason given")
                        + "). The changes before it stay, and so do the data: mend what it names and start again, or go back to the version before.",
                cause);
    }
}
