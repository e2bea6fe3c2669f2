package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password of now, as proof that it is the owner who asks, and the one from now on. */
@Serdeable
record PasswordChange(
        @NotNull @Size(max = 128) @PlainText String currentPassword,

        @NotNull @Size(min = 8, max = 128) @PlainText @Uncommon
        String newPassword) {

    /** Never a password, wherever this gets printed. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
