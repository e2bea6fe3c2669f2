package com.stylesense.runtime.time;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;

/** Gives each request its {@link Deadline} as it comes in. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class DeadlineFilter {

    private final Duration patience;

    DeadlineFilter(@Value("${" + Deadline.PATIENCE + "}") Duration patience) {
        this.patience = patience;
    }

    @RequestFilter
    void start(MutablePropagatedContext context) {
        context.add(Deadline.in(patience));
    }
}
