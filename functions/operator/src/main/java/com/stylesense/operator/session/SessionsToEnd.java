package com.stylesense.operator.session;

import com.stylesense.runtime.constraint.Limits;
import com.stylesense.runtime.error.InvalidFieldException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;

/** Whose sign-ins an operator ends: those of one account, or everybody's. One of the two must be said, so that no slip signs all out. */
@Serdeable
record SessionsToEnd(
        @Nullable @Size(min = 1, max = Limits.EMAIL) @Schema(description = "of the account")
        String email,

        @Nullable @Schema(description = "true in place of an address")
        Boolean everybody) {

    /** @throws InvalidFieldException when both or neither is said */
    void requireOne() {
        if ((email != null) == Boolean.TRUE.equals(everybody)) {
            throw new InvalidFieldException("email", "or everybody must be given, and not both");
        }
    }
}
