package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password, as proof that it is the owner who asks. */
@Serdeable
record PasswordConfirmation(
        @NotNull @Size(max = 128) @PlainText String password) {

    @Override
    public String toString() {
        return "PasswordConfirmation[]";
    }
}
