package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose password is forgotten. */
@Serdeable
record ForgottenPassword(
        @NotBlank @Size(max = 254) @PlainText String email) {

    ForgottenPassword {
        email = EmailAddress.normalize(email);
    }

    @Override
    public String toString() {
        return "ForgottenPassword[]";
    }
}
