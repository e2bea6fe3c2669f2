package com.stylesense.auth;

import com.stylesense.runtime.security.UnauthorizedException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The refresh token as a cookie that no script can read, for clients that ask for it with {@code X-Session: cookie}. That header is what a
 * foreign page cannot send along, and the cookie keeps to the addresses under {@code /api/auth}.
 */
final class RefreshCookie {

    static final String HEADER = "X-Session";

    private static final String NAME = "refresh_token";
    private static final String ATTRIBUTES = "; Path=/api/auth; HttpOnly; SameSite=Strict";

    /** Where browsers keep a cookie safe without TLS. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private RefreshCookie() {}

    static boolean isAskedFor(HttpRequest<?> request) {
        return "cookie".equals(request.getHeaders().get(HEADER));
    }

    /**
     * From the header itself: Lambda's side of the framework knows one cookie of a request.
     *
     * @throws UnauthorizedException when the request has none
     */
    static String tokenOf(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(NAME + "="))
                .map(cookie -> cookie.substring(NAME.length() + 1))
                .findFirst()
                .orElseThrow(UnauthorizedException::tokenMissing);
    }

    /** Moves the token out of the body. */
    static MutableHttpResponse<Session> carry(
            HttpRequest<?> request, Session session, MutableHttpResponse<Session> response) {
        String token = Objects.requireNonNull(session.refreshToken());
        String cookie = cookie(request, token, RefreshToken.LIFETIME.toSeconds());
        return response.header(HttpHeaders.SET_COOKIE, cookie).body(session.withoutRefreshToken());
    }

    static void clear(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HttpHeaders.SET_COOKIE, cookie(request, "", 0));
    }

    private static String cookie(HttpRequest<?> request, String token, long seconds) {
        return NAME + "=" + token + "; Max-Age=" + seconds + ATTRIBUTES + (isLoopback(request) ? "" : "; Secure");
    }

    private static boolean isLoopback(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST))
                .map(host -> host.replaceFirst(":\\d+$", ""))
                .filter(LOOPBACK::contains)
                .isPresent();
    }
}
