package com.stylesense.auth;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A cookie that no script can read, that no foreign page makes a browser send, and that keeps to the addresses under {@code /api/auth}. But on
 * this machine its name begins with {@code __Secure-}: browsers take that from nobody who answers without TLS, such as one on the same network.
 */
record AuthCookie(String name, Duration life) {

    private static final String ATTRIBUTES = "; Path=/api/auth; HttpOnly; SameSite=Strict";

    private static final String OVER_TLS = "__Secure-";

    /** Where browsers keep a cookie safe without TLS. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** From the header itself: Lambda's side of the framework knows one cookie of a request. */
    Optional<String> of(HttpRequest<?> request) {
        String prefix = nameAt(request) + "=";
        return request.getHeaders().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(prefix))
                .map(cookie -> cookie.substring(prefix.length()))
                .findFirst();
    }

    void set(HttpRequest<?> request, String value, MutableHttpResponse<?> response) {
        response.header(HttpHeaders.SET_COOKIE, text(request, value, life.toSeconds()));
    }

    void clear(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HttpHeaders.SET_COOKIE, text(request, "", 0));
    }

    private String text(HttpRequest<?> request, String value, long seconds) {
        return nameAt(request) + "=" + value + "; Max-Age=" + seconds + ATTRIBUTES
                + (isLoopback(request) ? "" : "; Secure");
    }

    private String nameAt(HttpRequest<?> request) {
        return isLoopback(request) ? name : OVER_TLS + name;
    }

    private static boolean isLoopback(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST))
                .map(host -> host.replaceFirst(":\\d+$", ""))
                .filter(LOOPBACK::contains)
                .isPresent();
    }
}
