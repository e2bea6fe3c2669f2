package com.stylesense.migrate;

/** A change of the schema could not be applied. */
public final class MigrationFailedException extends RuntimeException {

    MigrationFailedException(Exception cause) {
        super("The schema could not be brought up to date: " + cause.getMessage(), cause);
    }
}
