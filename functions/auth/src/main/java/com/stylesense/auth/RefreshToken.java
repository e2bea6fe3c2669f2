package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of {@code refresh_tokens}.
 *
 * @param family        shared by all tokens that come out of one sign-in
 * @param tokenHash     SHA-256 of the token, which itself is stored nowhere
 * @param spentAt       when it was exchanged
 * @param revokedAt     when the family was ended
 * @param signedInAt    when the family began; null in rows of before that was kept
 * @param client        what the program calls itself; null likewise
 * @param successorSalt makes the successor out of the token; null once the successor has been used
 * @param spentBy       the fingerprint of the client that exchanged it
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
        @Nullable Instant revokedAt,
        @Nullable Instant signedInAt,
        @Nullable String client,
        @Nullable String successorSalt,
        @Nullable String spentBy) {

    /** Each token may rest that long. */
    static final Duration LIFETIME = Duration.ofDays(30);

    /** However often it is renewed, a sign-in ends then. */
    static final Duration LONGEST_SESSION = Duration.ofDays(90);

    static RefreshToken first(long userId, String token, Client client, Instant now) {
        return issued(UUID.randomUUID(), userId, token, now, now, client);
    }

    RefreshToken successor(String token, Client user, Instant now) {
        return issued(family, userId, token, now, sessionStart(), user);
    }

    Instant sessionStart() {
        return signedInAt == null ? issuedAt : signedInAt;
    }

    private static RefreshToken issued(
            UUID family, long userId, String token, Instant now, Instant signedInAt, Client client) {
        Instant rested = now.plus(LIFETIME);
        Instant last = signedInAt.plus(LONGEST_SESSION);
        Instant expiresAt = rested.isBefore(last) ? rested : last;
        return new RefreshToken(
                null,
                family,
                userId,
                TokenHash.of(token),
                now,
                expiresAt,
                null,
                null,
                signedInAt,
                client.name(),
                null,
                null);
    }
}
