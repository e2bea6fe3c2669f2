package com.stylesense.runtime.error;

import io.micronaut.http.HttpStatus;
import java.util.List;

/** A field breaks a rule that an annotation cannot state. */
public final class InvalidFieldException extends ProblemException {

    private final Problem.FieldError error;

    public InvalidFieldException(String field, String message) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "validation_failed", "The field " + field + " " + message + ".");
        this.error = new Problem.FieldError(field, message);
    }

    @Override
    public List<Problem.FieldError> errors() {
        return List.of(error);
    }
}
