package com.stylesense.local;

import com.stylesense.platform.error.ProblemResponseProcessor;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.netty.handler.codec.DecoderException;
import jakarta.inject.Singleton;
import java.nio.charset.UnsupportedCharsetException;

/** Forms that Netty cannot take apart are the client's fault, which Netty's own exceptions do not say. */
@Factory
final class UnreadableForms {

    private final ProblemResponseProcessor processor;

    UnreadableForms(ProblemResponseProcessor processor) {
        this.processor = processor;
    }

    @Singleton
    ExceptionHandler<DecoderException, HttpResponse<?>> malformed() {
        return (request, failure) -> processor.processResponse(ErrorContext.builder(request).build(), HttpResponse.badRequest());
    }

    /** Noticed before Netty has begun to take the form apart. */
    @Singleton
    ExceptionHandler<UnsupportedCharsetException, HttpResponse<?>> inUnknownLetters() {
        return (request, failure) -> processor.processResponse(ErrorContext.builder(request).build(), HttpResponse.badRequest());
    }
}
