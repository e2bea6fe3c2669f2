package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The token out of the letter, as proof that it is the owner who asks, and the password from now on. */
@Serdeable
record PasswordReset(
        @NotBlank @Size(max = 200) @PlainText String token,

        @NotNull @Size(min = 8, max = 128) @PlainText @Uncommon
        String newPassword) {

    /** Never a password, wherever this gets printed. */
    @Override
    public String toString() {
        return "PasswordReset[]";
    }
}
