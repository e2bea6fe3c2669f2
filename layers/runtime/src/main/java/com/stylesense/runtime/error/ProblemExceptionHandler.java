package com.stylesense.runtime.error;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;

/** Hands our own failures to {@link ProblemResponseProcessor}, so that there is one place that writes errors. */
@Singleton
@Produces(Problem.MEDIA_TYPE)
final class ProblemExceptionHandler implements ExceptionHandler<ProblemException, HttpResponse<?>> {

    private final ProblemResponseProcessor processor;

    ProblemExceptionHandler(ProblemResponseProcessor processor) {
        this.processor = processor;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, ProblemException failure) {
        var response = HttpResponse.status(failure.status());
        failure.headers().forEach(response::header);
        return processor.processResponse(
                ErrorContext.builder(request).cause(failure).build(), response);
    }
}
