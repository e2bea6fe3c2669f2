package com.stylesense.runtime.error;

import io.micronaut.http.HttpStatus;

/** The request holds a character that the database has no place for and that no field rule caught. */
final class UnstorableTextException extends ProblemException {

    UnstorableTextException() {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "validation_failed",
                "The request holds a character that no text may hold, such as U+0000; leave it out.");
    }
}
