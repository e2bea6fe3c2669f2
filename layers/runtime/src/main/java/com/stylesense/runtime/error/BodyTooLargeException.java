package com.stylesense.runtime.error;

import io.micronaut.http.HttpStatus;

/** The body is larger than any that the address takes. */
public final class BodyTooLargeException extends ProblemException {

    public BodyTooLargeException() {
        super(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "body_too_large", "The request is too large; send a smaller one.");
    }
}
