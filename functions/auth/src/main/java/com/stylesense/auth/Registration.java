package com.stylesense.auth;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who wants an account. All that is asked of a password is its length, and that it is not one of those that are tried first, as NIST SP
 * 800-63B advises.
 */
@Serdeable
record Registration(
        @NotNull
        @Pattern(regexp = EmailAddress.PATTERN, message = "must be an e-mail address of at most 254 characters")
        String email,

        @NotNull @Size(min = 8, max = 128) @PlainText @Uncommon
        String password,

        @NotBlank @Size(max = 100) @PlainText String fullName) {

    Registration {
        email = EmailAddress.normalize(email);
        fullName = fullName == null ? null : fullName.strip();
    }

    /** Never the password, wherever this gets printed. */
    @Override
    public String toString() {
        return "Registration[" + email + "]";
    }
}
