package com.stylesense.auth;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** The account has a password already. */
final class NotAGuestException extends ProblemException {

    NotAGuestException() {
        super(HttpStatus.CONFLICT, "not_a_guest", "This account is yours already; change its password instead.");
    }
}
