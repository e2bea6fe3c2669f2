package com.stylesense.auth;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.util.Map;

/** More people sign in at this moment than passwords can be checked; {@code Retry-After} says how many seconds to wait. */
final class SignInsBusyException extends ProblemException {

    private static final String RETRY_SECONDS = "2";

    SignInsBusyException() {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "rate_limited",
                "Too many people are signing in at this moment; try again in " + RETRY_SECONDS + " seconds.");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
}
