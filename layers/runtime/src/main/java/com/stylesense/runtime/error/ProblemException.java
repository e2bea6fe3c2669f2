package com.stylesense.runtime.error;

import io.micronaut.http.HttpStatus;
import java.util.List;
import java.util.Map;

/**
 * A failure that a client can understand. Each subclass is named by what failed and carries its status, code and
 * advice.
 */
public abstract class ProblemException extends RuntimeException {

    private final HttpStatus status;
    private final String code;

    protected ProblemException(HttpStatus status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** What is wrong with each field; empty when the problem is not about fields. */
    public List<Problem.FieldError> errors() {
        return List.of();
    }

    /** What this kind of problem tells besides, by member: values that can be written as JSON. */
    public Map<String, Object> extensions() {
        return Map.of();
    }

    /** Response headers that the status calls for, such as {@code Retry-After}. */
    public Map<String, String> headers() {
        return Map.of();
    }
}
