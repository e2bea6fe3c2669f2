package com.stylesense.runtime.http;

import com.stylesense.runtime.error.Problem;
import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;
import java.util.List;

/** The query holds a parameter twice that is no list: nobody can say which is meant. */
final class RepeatedParameterException extends ProblemException {

    private final Problem.FieldError error;

    RepeatedParameterException(String parameter) {
        super(
                HttpStatus.BAD_REQUEST,
                "malformed_request",
                "The parameter " + parameter + " is there more than once; send it once.");
        this.error = new Problem.FieldError(parameter, "is there more than once");
    }

    @Override
    public List<Problem.FieldError> errors() {
        return List.of(error);
    }
}
