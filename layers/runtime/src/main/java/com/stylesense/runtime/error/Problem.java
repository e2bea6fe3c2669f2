package com.stylesense.runtime.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The one shape of every error, RFC 9457 {@code application/problem+json}.
 *
 * @param type   a URI that names the kind of problem; {@code about:blank} says that the status tells it all
 * @param title  the status in words
 * @param status the HTTP status
 * @param detail one sentence: what is wrong and what to do
 * @param code   a stable word for programs, such as {@code insufficient_stock}
 * @param errors what is wrong with each field; left out when the problem is not about fields
 */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field, named as in the request's JSON or query. */
    @Serdeable
    public record FieldError(String field, String message) {}
}
