package com.stylesense.local;

import com.stylesense.runtime.error.ProblemResponseProcessor;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import jakarta.inject.Singleton;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forms that Netty cannot take apart are the client's fault, which Netty's own exceptions do not say. */
@Factory
final class UnreadableForms {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableForms.class);
    private static final String DECODERS = HttpPostRequestDecoder.class.getPackageName();

    private final ProblemResponseProcessor processor;

    UnreadableForms(ProblemResponseProcessor processor) {
        this.processor = processor;
    }

    @Singleton
    ExceptionHandler<DecoderException, HttpResponse<?>> malformed() {
        return (request, failure) -> badRequest(request);
    }

    /** Noticed before Netty has begun to take the form apart. */
    @Singleton
    ExceptionHandler<UnsupportedCharsetException, HttpResponse<?>> inUnknownLetters() {
        return (request, failure) -> badRequest(request);
    }

    /** Netty looks for what a form lacks, such as a name for the edge of its parts. Anywhere else an index astray is our own mistake. */
    @Singleton
    ExceptionHandler<IndexOutOfBoundsException, HttpResponse<?>> lackingParts() {
        return (request, failure) -> {
            if (Arrays.stream(failure.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith(DECODERS))) {
                return badRequest(request);
            }
            LOG.error("The request could not be handled", failure);
            return processor.processResponse(ErrorContext.builder(request).build(), HttpResponse.serverError());
        };
    }

    private HttpResponse<?> badRequest(HttpRequest<?> request) {
        return processor.processResponse(ErrorContext.builder(request).build(), HttpResponse.badRequest());
    }
}
