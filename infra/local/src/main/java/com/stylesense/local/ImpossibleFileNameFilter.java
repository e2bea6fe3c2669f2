package com.stylesense.local;

import com.stylesense.runtime.error.ProblemResponseProcessor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.web.router.RouteAttributes;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * At an address that no file can have, such as one with a NUL in it, there is nothing. The server looks for a file at every
 * address that no controller answers, outside the reach of exception handlers.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ImpossibleFileNameFilter {

    private final ProblemResponseProcessor processor;

    ImpossibleFileNameFilter(ProblemResponseProcessor processor) {
        this.processor = processor;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request) {
        if (RouteAttributes.getRouteMatch(request).isPresent()) {
            return null;
        }
        try {
            var unused = Path.of(request.getUri().getPath());
            return null;
        } catch (InvalidPathException impossible) {
            return processor.processResponse(ErrorContext.builder(request).build(), HttpResponse.notFound());
        }
    }
}
