package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import com.stylesense.runtime.error.InvalidFieldException;
import com.stylesense.runtime.error.MalformedValueException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/** The refresh token to exchange or to end, from a client that does not carry it as a cookie. */
@Serdeable
record RefreshTokenBody(
        @Nullable @Size(max = 200) @PlainText String refreshToken) {

    /**
     * @throws MalformedValueException when there is no body
     * @throws InvalidFieldException   when there is no token in it
     */
    static String tokenOf(@Nullable RefreshTokenBody body) {
        if (body == null) {
            throw new MalformedValueException("body", "is required");
        }
        if (body.refreshToken == null || body.refreshToken.isBlank()) {
            throw new InvalidFieldException("refresh_token", "must not be blank");
        }
        return body.refreshToken;
    }

    @Override
    public String toString() {
        return "RefreshTokenBody[]";
    }
}
