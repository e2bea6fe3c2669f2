package com.stylesense.local;

import com.stylesense.platform.error.Problem;
import com.stylesense.platform.error.ProblemResponseProcessor;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;
import java.nio.charset.UnsupportedCharsetException;

/** A form in a character set that nobody knows cannot be read; Netty notices before it has begun to take it apart. */
@Singleton
@Produces(Problem.MEDIA_TYPE)
final class UnknownCharsetHandler implements ExceptionHandler<UnsupportedCharsetException, HttpResponse<?>> {

    private final ProblemResponseProcessor processor;

    UnknownCharsetHandler(ProblemResponseProcessor processor) {
        this.processor = processor;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, UnsupportedCharsetException unknown) {
        return processor.processResponse(ErrorContext.builder(request).build(), HttpResponse.badRequest());
    }
}
