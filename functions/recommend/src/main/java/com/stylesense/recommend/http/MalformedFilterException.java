package com.stylesense.recommend.http;

import com.stylesense.runtime.error.Problem;
import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;
import java.util.List;

/** A filter of a list that cannot be read. */
final class MalformedFilterException extends ProblemException {

    private final Problem.FieldError error;

    /** @param message what is wrong with the parameter, as in "is no price" */
    MalformedFilterException(String parameter, String message) {
        super(
                HttpStatus.BAD_REQUEST,
                "malformed_request",
                "The parameter " + parameter + " " + message + "; send it as documented, or leave it out.");
        this.error = new Problem.FieldError(parameter, message);
    }

    @Override
    public List<Problem.FieldError> errors() {
        return List.of(error);
    }
}
