package com.stylesense.runtime.http;

import com.stylesense.runtime.security.Visitor;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Keeps answers that were made for one person, tokens above all, out of every cache on the way. */
@ServerFilter("/api/**")
final class NoStoreFilter {

    @ResponseFilter
    void forbidStoring(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean personal = request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                || request.getHeaders().contains(Visitor.HEADER)
                || request.getPath().startsWith("/api/auth/");
        if (personal && !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
