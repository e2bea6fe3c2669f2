package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a guest signs in with from now on; the password keeps the rules of a registration's. */
@Serdeable
record AccountClaim(
        @NotNull
        @Pattern(regexp = EmailAddress.PATTERN, message = "must be an e-mail address of at most 254 characters")
        String email,

        @NotNull @Size(min = 8, max = 128) @PlainText @Uncommon
        String password) {

    AccountClaim {
        email = EmailAddress.normalize(email);
    }

    /** Never the password, wherever this gets printed. */
    @Override
    public String toString() {
        return "AccountClaim[]";
    }
}
