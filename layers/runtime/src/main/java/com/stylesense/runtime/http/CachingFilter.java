package com.stylesense.runtime.http;

import com.stylesense.runtime.security.Visitor;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/**
 * Keeps answers that were made for one person, tokens above all, out of every cache on the way, and lets shared caches keep those that are
 * {@link SameForEveryone}. Browsers keep neither: the site decides itself when to ask again.
 */
@ServerFilter("/api/**")
final class CachingFilter {

    private static final String PERSONAL = "no-store";
    private static final String SHARED = "public, max-age=0, s-maxage=" + SameForEveryone.SECONDS;

    @ResponseFilter
    void sayWhoMayKeepIt(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        if (isPersonal(request)) {
            response.header(HttpHeaders.CACHE_CONTROL, PERSONAL);
        } else if (isSameForEveryone(request, response)) {
            response.header(HttpHeaders.CACHE_CONTROL, SHARED);
        }
    }

    private static boolean isPersonal(HttpRequest<?> request) {
        return request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                || request.getHeaders().contains(Visitor.HEADER)
                || request.getPath().startsWith("/api/auth/");
    }

    /** Nothing that failed, which may go well the next moment; nothing with a cookie, in either direction, whatever it is for. */
    private static boolean isSameForEveryone(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return response.status() == HttpStatus.OK
                && !request.getHeaders().contains(HttpHeaders.COOKIE)
                && !response.getHeaders().contains(HttpHeaders.SET_COOKIE)
                && RouteAttributes.getRouteMatch(request)
                        .filter(route -> route.getAnnotationMetadata().hasAnnotation(SameForEveryone.class))
                        .isPresent();
    }
}
