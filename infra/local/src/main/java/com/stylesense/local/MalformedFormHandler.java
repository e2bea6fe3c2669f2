package com.stylesense.local;

import com.stylesense.platform.error.Problem;
import com.stylesense.platform.error.ProblemResponseProcessor;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.netty.handler.codec.DecoderException;
import jakarta.inject.Singleton;

/** A form that Netty cannot take apart is the client's fault, which Netty's own exception does not say. */
@Singleton
@Produces(Problem.MEDIA_TYPE)
final class MalformedFormHandler implements ExceptionHandler<DecoderException, HttpResponse<?>> {

    private final ProblemResponseProcessor processor;

    MalformedFormHandler(ProblemResponseProcessor processor) {
        this.processor = processor;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, DecoderException malformed) {
        return processor.processResponse(ErrorContext.builder(request).build(), HttpResponse.badRequest());
    }
}
