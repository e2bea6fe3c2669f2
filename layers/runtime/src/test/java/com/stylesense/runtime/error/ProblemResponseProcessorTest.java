package com.stylesense.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.simple.SimpleHttpRequest;
import io.micronaut.serde.exceptions.SerdeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemResponseProcessorTest {

    private static final CodecException FAILURE =
            new CodecException("some codec's words", new SerdeException("some library's words"));

    /** The framework throws the same for a body that it cannot read and an answer that it cannot write. */
    @ParameterizedTest
    @CsvSource({
        "GET, 500, internal_error",
        "DELETE, 500, internal_error",
        "POST, 400, malformed_request",
        "PATCH, 400, malformed_request"
    })
    void whatCannotBeWrittenIsOurFaultAndWhatCannotBeReadTheClients(HttpMethod method, int status, String code) {
        var context = ErrorContext.builder(new SimpleHttpRequest<>(method, "/api/cart", null))
                .cause(FAILURE)
                .build();

        var response = new ProblemResponseProcessor().processResponse(context, HttpResponse.serverError());

        assertThat(response.code()).isEqualTo(status);
        assertThat(response.body().code()).isEqualTo(code);
        assertThat(response.body().detail()).doesNotContain("some");
    }
}
