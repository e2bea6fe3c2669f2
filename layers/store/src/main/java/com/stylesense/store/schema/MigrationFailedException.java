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
                        + "). If the data may go, start over with scripts/up --fresh; else restore the version that made them.",
                cause);
    }
}
