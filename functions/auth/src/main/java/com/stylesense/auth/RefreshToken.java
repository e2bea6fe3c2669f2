package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of {@code refresh_tokens}.
 *
 * @param family    shared by all tokens that come out of one sign-in
 * @param tokenHash SHA-256 of the token, which itself is stored nowhere
 * @param spentAt   when it was exchanged
 * @param revokedAt when the family was ended
 */
@MappedEntity("refresh_tokens")
record RefreshToken(
        @Nullable @Id @GeneratedValue(GeneratedValue.Type.IDENTITY)
        Long id,

        UUID family,
        long userId,
        byte[] tokenHash,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant spentAt,
        @Nullable Instant revokedAt) {}
