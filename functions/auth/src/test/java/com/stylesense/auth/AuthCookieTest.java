package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthCookieTest {

    private static final AuthCookie COOKIE = new AuthCookie("token", Duration.ofHours(1));

    @Test
    void isSecureByNameAndAttributeAtAPublicAddress() {
        assertThat(set("shop.example.com"))
                .isEqualTo("__Secure-token=abc; Max-Age=3600; Path=/api/auth; HttpOnly; SameSite=Strict; Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:3000", "127.0.0.1:8000", "[::1]:8000"})
    void isNeitherOnThisMachineWhichSpeaksNoTls(String host) {
        assertThat(set(host)).isEqualTo("token=abc; Max-Age=3600; Path=/api/auth; HttpOnly; SameSite=Strict");
    }

    @Test
    void isReadByTheNameAloneThatItWasSetBy() {
        assertThat(COOKIE.of(request("shop.example.com").header(HttpHeaders.COOKIE, "a=1; __Secure-token=abc")))
                .contains("abc");
        assertThat(COOKIE.of(request("localhost:3000").header(HttpHeaders.COOKIE, "token=abc; a=1")))
                .contains("abc");
        // Which somebody without TLS on the same network may have set.
        assertThat(COOKIE.of(request("shop.example.com").header(HttpHeaders.COOKIE, "token=abc")))
                .isEmpty();
    }

    private static String set(String host) {
        MutableHttpResponse<?> response = HttpResponse.ok();
        COOKIE.set(request(host), "abc", response);
        return response.header(HttpHeaders.SET_COOKIE);
    }

    private static MutableHttpRequest<?> request(String host) {
        return HttpRequest.GET("/api/auth/me").header(HttpHeaders.HOST, host);
    }
}
