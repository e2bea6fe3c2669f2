package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who wants to sign in. Bounded, since both cost us work before they turn out wrong. */
@Serdeable
record Credentials(
        @NotBlank @Size(max = 254) @PlainText String email,
        @NotNull @Size(max = 128) @PlainText String password) {

    Credentials {
        email = EmailAddress.normalize(email);
    }

    /** Never the password, wherever this gets printed. */
    @Override
    public String toString() {
        return "Credentials[" + email + "]";
    }
}
