package com.stylesense.runtime.error;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * The one shape of every error, RFC 9457 {@code application/problem+json}.
 *
 * @param type   a URI that names the kind of problem; {@code about:blank} says that the status tells it all
 * @param title  the status in words
 * @param status the HTTP status
 * @param detail one sentence: what is wrong and what to do
 * @param code   a stable word for programs, such as {@code insufficient_stock}
 * @param errors what is wrong with each field; left out when the problem is not about fields
 * @param extensions what this kind of problem tells besides, each a member beside the others (RFC 9457 section 3.2)
 */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<FieldError> errors,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field, named as in the request's JSON or query. */
    @Serdeable
    public record FieldError(String field, String message) {}
}
