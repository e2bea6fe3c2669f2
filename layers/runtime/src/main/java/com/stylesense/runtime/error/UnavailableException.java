package com.stylesense.runtime.error;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.util.Map;

/** The shop cannot serve the request now, but a moment later it may. */
public final class UnavailableException extends ProblemException {

    private static final String RETRY_SECONDS = "1";

    private UnavailableException(String code, String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, code, detail);
    }

    public static UnavailableException busy() {
        return new UnavailableException("unavailable", "The shop is busy; try again in a moment.");
    }

    public static UnavailableException database() {
        return new UnavailableException(
                "database_unavailable", "The shop's database does not answer; try again in a moment.");
    }

    /** Such as the server that a failover has left behind. */
    static UnavailableException readOnlyDatabase() {
        return new UnavailableException(
                "database_read_only", "The shop's database takes no changes at this moment; try again in a moment.");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
}
