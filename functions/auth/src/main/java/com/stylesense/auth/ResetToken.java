package com.stylesense.auth;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;

/**
 * A row of {@code password_reset_tokens}: whoever holds the token may choose a new password, once.
 *
 * @param tokenHash SHA-256 of the token, which itself is stored nowhere
 */
@MappedEntity("password_reset_tokens")
record ResetToken(@Id byte[] tokenHash, long userId, Instant expiresAt) {

    static final Duration LIFETIME = Duration.ofMinutes(30);

    static ResetToken of(String token, long userId, Instant now) {
        return new ResetToken(TokenHash.of(token), userId, now.plus(LIFETIME));
    }
}
