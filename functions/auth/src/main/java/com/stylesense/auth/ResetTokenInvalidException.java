package com.stylesense.auth;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** A token that resets no password: unknown, used, replaced or too old, which is nobody's business to tell apart. */
final class ResetTokenInvalidException extends ProblemException {

    ResetTokenInvalidException() {
        super(
                HttpStatus.BAD_REQUEST,
                "reset_token_invalid",
                "This link does not work any more: it works once, for half an hour. Ask for another one.");
    }
}
