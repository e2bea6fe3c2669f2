package com.stylesense.auth;

import com.stylesense.runtime.security.UnauthorizedException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Objects;

/**
 * The refresh token as a cookie, for clients that ask for it with {@code X-Session: cookie}. That header is what a foreign page cannot send
 * along.
 */
final class RefreshCookie {

    static final String HEADER = "X-Session";

    private static final AuthCookie COOKIE = new AuthCookie("refresh_token", RefreshToken.LIFETIME);

    private RefreshCookie() {}

    static boolean isAskedFor(HttpRequest<?> request) {
        return "cookie".equals(request.getHeaders().get(HEADER));
    }

    /** @throws UnauthorizedException when the request has none */
    static String tokenOf(HttpRequest<?> request) {
        return COOKIE.of(request).orElseThrow(UnauthorizedException::tokenMissing);
    }

    /** The session, its token in a cookie where that is asked for. */
    static MutableHttpResponse<Session> answer(HttpRequest<?> request, HttpStatus status, Session session) {
        MutableHttpResponse<Session> response = HttpResponse.status(status);
        return isAskedFor(request) ? carry(request, session, response) : response.body(session);
    }

    /** Moves the token out of the body. */
    private static MutableHttpResponse<Session> carry(
            HttpRequest<?> request, Session session, MutableHttpResponse<Session> response) {
        COOKIE.set(request, Objects.requireNonNull(session.refreshToken()), response);
        return response.body(session.withoutRefreshToken());
    }

    static void clear(HttpRequest<?> request, MutableHttpResponse<?> response) {
        COOKIE.clear(request, response);
    }
}
