package com.stylesense.auth;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.Map;

/** Too many failed attempts; {@code Retry-After} says how many seconds to wait. */
final class RateLimitedException extends ProblemException {

    private final long seconds;

    RateLimitedException(Duration wait) {
        this(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private RateLimitedException(long seconds) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "rate_limited",
                "Signing in with this address has failed too often; try again in " + seconds + " seconds.");
        this.seconds = seconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
