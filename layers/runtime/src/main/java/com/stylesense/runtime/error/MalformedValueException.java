package com.stylesense.runtime.error;

import io.micronaut.http.HttpStatus;
import java.util.List;

/** A parameter or header is not of its documented type, which its controller finds out and not the framework. */
public final class MalformedValueException extends ProblemException {

    private final Problem.FieldError error;

    /** @param name the parameter's or header's, as a client spells it */
    public MalformedValueException(String name, String message) {
        super(
                HttpStatus.BAD_REQUEST,
                "malformed_request",
                "The value of " + name + " cannot be read; send one of the documented type.");
        this.error = new Problem.FieldError(name, message);
    }

    @Override
    public List<Problem.FieldError> errors() {
        return List.of(error);
    }
}
