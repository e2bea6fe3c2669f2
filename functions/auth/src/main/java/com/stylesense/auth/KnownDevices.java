package com.stylesense.auth;

import com.stylesense.runtime.security.MessageAuthenticationCodes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells the devices that an account was signed in from by a cookie (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"), for
 * clients that ask for cookies. The cookie opens nothing: its failures are counted apart from a stranger's, and that is all. It is a random id
 * and a code over the id and the account's address, so that nothing has to be kept of it. For any number of threads.
 */
@Singleton
final class KnownDevices {

    private static final String HEADER = "X-Device";
    private static final String PURPOSE = "device";
    private static final int ID_LENGTH = 43;
    private static final AuthCookie COOKIE = new AuthCookie("device", Duration.ofDays(365));

    private final MessageAuthenticationCodes codes;

    KnownDevices(MessageAuthenticationCodes codes) {
        this.codes = codes;
    }

    /** Whom the failures of a sign-in with this address are counted against. */
    Guesser guesser(HttpRequest<?> request, String email) {
        return id(request, email).map(Guesser::device).orElseGet(() -> Guesser.stranger(email));
    }

    /** Lets the device be known from now on. */
    void remember(HttpRequest<?> request, String email, MutableHttpResponse<?> response) {
        if ("cookie".equals(request.getHeaders().get(HEADER)) || RefreshCookie.isAskedFor(request)) {
            String id = id(request, email).orElseGet(RandomToken::next);
            COOKIE.set(request, id + code(id, email), response);
        }
    }

    private Optional<String> id(HttpRequest<?> request, String email) {
        return COOKIE.of(request)
                .filter(value -> value.length() > ID_LENGTH)
                .filter(value -> same(value.substring(ID_LENGTH), code(value.substring(0, ID_LENGTH), email)))
                .map(value -> value.substring(0, ID_LENGTH));
    }

    private String code(String id, String email) {
        return codes.of(PURPOSE, id + email);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
