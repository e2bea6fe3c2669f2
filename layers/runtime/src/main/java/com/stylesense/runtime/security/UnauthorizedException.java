package com.stylesense.runtime.security;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.util.Map;

/** The request carries no token, or one that is not good. */
public final class UnauthorizedException extends ProblemException {

    private UnauthorizedException(String code, String detail) {
        super(HttpStatus.UNAUTHORIZED, code, detail);
    }

    public static UnauthorizedException tokenMissing() {
        return new UnauthorizedException("token_missing", "Sign in and send the access token as a bearer token.");
    }

    /** Neither a token nor a visitor's id, where either would do. */
    public static UnauthorizedException nobody() {
        return new UnauthorizedException(
                "token_missing", "Sign in and send the access token, or send a UUID of your own as X-Visitor-Id.");
    }

    public static UnauthorizedException tokenExpired() {
        return new UnauthorizedException(
                "token_expired", "The token has run out; use the refresh token or sign in again.");
    }

    public static UnauthorizedException tokenInvalid() {
        return new UnauthorizedException("token_invalid", "The token is not one of ours; sign in again.");
    }

    public static UnauthorizedException tokenRevoked() {
        return new UnauthorizedException("token_revoked", "This sign-in has been ended; sign in again.");
    }

    public static UnauthorizedException credentialsInvalid() {
        return new UnauthorizedException("invalid_credentials", "The e-mail address or the password is wrong.");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
