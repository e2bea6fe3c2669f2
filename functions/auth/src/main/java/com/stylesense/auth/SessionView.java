package com.stylesense.auth;

import com.stylesense.runtime.security.SessionId;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * One sign-in as its owner sees it.
 *
 * @param client     what the program calls itself; empty when it did not say
 * @param lastUsedAt when its tokens were last renewed
 * @param expiresAt  when it ends unless it is used before, and 90 days after the sign-in at the latest
 * @param current    whether this very request comes from it
 */
@Serdeable
record SessionView(UUID id, String client, Instant signedInAt, Instant lastUsedAt, Instant expiresAt, boolean current) {

    static SessionView of(RefreshToken living, @Nullable SessionId current) {
        return new SessionView(
                living.family(),
                living.client() == null ? "" : living.client(),
                living.sessionStart(),
                living.issuedAt(),
                living.expiresAt(),
                current != null && current.value().equals(living.family()));
    }
}
