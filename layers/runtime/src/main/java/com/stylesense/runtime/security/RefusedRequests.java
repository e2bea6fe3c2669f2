package com.stylesense.runtime.security;

import com.stylesense.runtime.error.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;

/** Tells of requests that were refused as no client of the shop's makes them: somebody may be trying what can be got past. */
@ServerFilter("/api/**")
final class RefusedRequests {

    private static final Set<String> TOKENS = Set.of("token_invalid", "token_revoked");
    private static final Set<Integer> INPUT = Set.of(400, 413, 414, 415, 422);

    private final SecurityEvents events;

    RefusedRequests(SecurityEvents events) {
        this.events = events;
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.body() instanceof Problem problem) {
            if (request.getHeaders().contains(HttpHeaders.AUTHORIZATION) && TOKENS.contains(problem.code())) {
                events.happened(SecurityEvent.TOKEN_REFUSED);
            } else if (INPUT.contains(problem.status())) {
                events.happened(SecurityEvent.INPUT_REFUSED);
            }
        }
    }
}
