package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Refresh tokens by their hash. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RefreshTokenRepository extends GenericRepository<RefreshToken, Long> {

    RefreshToken save(RefreshToken token);

    Optional<RefreshToken> findByTokenHash(byte[] tokenHash);

    /**
     * Spends the token if it is still good: of two simultaneous calls one gets it. A family is over as soon as any
     * member is revoked, so that a successor written while the family was being revoked is caught as well. Null when
     * there was nothing to spend.
     */
    @Nullable
    @Query("""
        UPDATE refresh_tokens SET spent_at = :now
        WHERE token_hash = :tokenHash AND spent_at IS NULL AND expires_at > :now
          AND NOT EXISTS (SELECT FROM refresh_tokens member
                          WHERE member.family = refresh_tokens.family AND member.revoked_at IS NOT NULL)
        RETURNING *""")
    RefreshToken spend(byte[] tokenHash, Instant now);

    @Query("UPDATE refresh_tokens SET revoked_at = :now WHERE family = :family AND revoked_at IS NULL")
    void revokeFamily(UUID family, Instant now);

    @Query("DELETE FROM refresh_tokens WHERE user_id = :userId AND expires_at <= :now")
    void deleteExpired(long userId, Instant now);
}
