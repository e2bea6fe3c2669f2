package com.stylesense.auth;

import com.stylesense.runtime.error.Problem;
import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;
import java.util.List;

/** Who is signed in gave a wrong password as proof. No 401: the session is good, and a client would end it. */
final class WrongPasswordException extends ProblemException {

    private final String field;

    WrongPasswordException(String field) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "invalid_credentials", "The password is wrong; nothing was changed.");
        this.field = field;
    }

    @Override
    public List<Problem.FieldError> errors() {
        return List.of(new Problem.FieldError(field, "is wrong"));
    }
}
