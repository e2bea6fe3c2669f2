package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A row of {@code password_reset_requests}: that somebody asked for a letter to this address, whether or not it has an account.
 *
 * @param since       the first time of the half hour that is counted
 * @param asked       how often since then
 * @param nextAttempt when the letter is to be sent, and null once that is done
 */
@MappedEntity("password_reset_requests")
record ResetRequest(
        @Id String email,
        Instant since,
        int asked,
        @Nullable Instant nextAttempt) {

    @Override
    public String toString() {
        return "ResetRequest[]";
    }
}
