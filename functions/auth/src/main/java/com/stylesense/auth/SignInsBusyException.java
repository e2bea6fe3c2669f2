package com.stylesense.auth;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** More people sign in at this moment than passwords can be checked; {@code Retry-After} says how many seconds to wait. */
final class SignInsBusyException extends ProblemException {

    private static final int SOONEST = 2;
    private static final int LATEST = 6;

    private final int seconds;

    /** Each is sent away for another time, or all of them would come back at the same moment. */
    SignInsBusyException() {
        this(ThreadLocalRandom.current().nextInt(SOONEST, LATEST + 1));
    }

    private SignInsBusyException(int seconds) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "rate_limited",
                "Too many people are signing in at this moment; try again in " + seconds + " seconds.");
        this.seconds = seconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
    }
}
