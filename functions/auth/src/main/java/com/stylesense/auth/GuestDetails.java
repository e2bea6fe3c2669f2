package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who wants to order without an account, and where they can be reached. */
@Serdeable
record GuestDetails(
        @NotNull
        @Pattern(regexp = EmailAddress.PATTERN, message = "must be an e-mail address of at most 254 characters")
        String email,

        @NotBlank @Size(max = 100) @PlainText String fullName) {

    GuestDetails {
        email = EmailAddress.normalize(email);
        fullName = fullName == null ? null : fullName.strip();
    }

    @Override
    public String toString() {
        return "GuestDetails[]";
    }
}
