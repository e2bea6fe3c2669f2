package com.stylesense.runtime.page;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Which page a client asks for: {@code page=1..}, {@code page_size=1..100}, the first 20 when it does not say. */
@Introspected
public record PageRequest(
        @Nullable @QueryValue("page") @Min(1) Integer page,
        @Nullable @QueryValue("page_size") @Min(1) @Max(100) Integer pageSize) {

    private static final int DEFAULT_SIZE = 20;

    public int number() {
        return page == null ? 1 : page;
    }

    public int size() {
        return pageSize == null ? DEFAULT_SIZE : pageSize;
    }

    /** Rows that stand before this page. */
    public long offset() {
        return (number() - 1L) * size();
    }
}
