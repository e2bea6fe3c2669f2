package com.stylesense.runtime.security;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/**
 * Has the copy of {@link EndedSessions} renewed before a token is checked against it. Here and not where the check is, which must not wait:
 * it runs on the server's event loop.
 */
@ServerFilter("/api/**")
@Requires(beans = EndedSessions.class)
final class EndedSessionsFilter {

    private final EndedSessions ended;
    private final ExecutorService blocking;

    EndedSessionsFilter(EndedSessions ended, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.ended = ended;
        this.blocking = blocking;
    }

    /** The request itself, once it may go on: for a future of nothing the framework would not wait. */
    @RequestFilter
    CompletableFuture<HttpRequest<?>> renew(HttpRequest<?> request) {
        boolean due = request.getHeaders().contains(HttpHeaders.AUTHORIZATION) && !ended.isFresh();
        return due
                ? CompletableFuture.runAsync(ended::renew, blocking).thenApply(done -> request)
                : CompletableFuture.completedFuture(request);
    }
}
