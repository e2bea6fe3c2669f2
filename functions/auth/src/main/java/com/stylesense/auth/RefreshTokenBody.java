package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The refresh token to exchange or to end. */
@Serdeable
record RefreshTokenBody(
        @NotBlank @Size(max = 200) @PlainText String refreshToken) {

    @Override
    public String toString() {
        return "RefreshTokenBody[]";
    }
}
