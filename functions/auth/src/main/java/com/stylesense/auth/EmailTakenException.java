package com.stylesense.auth;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** The address has an account already. */
final class EmailTakenException extends ProblemException {

    EmailTakenException() {
        super(HttpStatus.CONFLICT, "email_taken", "This e-mail address has an account already; sign in instead.");
    }
}
