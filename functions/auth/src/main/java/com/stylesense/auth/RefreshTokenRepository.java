package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
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
        UPDATE refresh_tokens SET spent_at = :now, successor_salt = :successorSalt, spent_by = :spentBy
        WHERE token_hash = :tokenHash AND spent_at IS NULL AND expires_at > :now
          AND NOT EXISTS (SELECT FROM refresh_tokens member
                          WHERE member.family = refresh_tokens.family AND member.revoked_at IS NOT NULL)
        RETURNING *""")
    RefreshToken spend(byte[] tokenHash, Instant now, String successorSalt, String spentBy);

    /** Whoever exchanges a token has had the answer before: no successor but the newest can be made again. */
    @Query("""
        UPDATE refresh_tokens SET successor_salt = NULL
        WHERE family = :family AND id <> :newest AND successor_salt IS NOT NULL""")
    void forgetEarlierSalts(UUID family, long newest);

    @Query("UPDATE refresh_tokens SET revoked_at = :now WHERE family = :family AND revoked_at IS NULL")
    void revokeFamily(UUID family, Instant now);

    /** How many tokens it ended. */
    @Query("""
        UPDATE refresh_tokens SET revoked_at = :now
        WHERE user_id = :userId AND family = :family AND revoked_at IS NULL""")
    int revokeFamilyOf(long userId, UUID family, Instant now);

    @Query("""
        UPDATE refresh_tokens SET revoked_at = :now
        WHERE user_id = :userId AND family <> :kept AND revoked_at IS NULL""")
    void revokeOthers(long userId, UUID kept, Instant now);

    /** The one token of each sign-in that can still be exchanged, newest first. */
    @Query("""
        SELECT * FROM refresh_tokens token
        WHERE user_id = :userId AND spent_at IS NULL AND expires_at > :now
          AND NOT EXISTS (SELECT FROM refresh_tokens member
                          WHERE member.family = token.family AND member.revoked_at IS NOT NULL)
        ORDER BY issued_at DESC, id DESC""")
    List<RefreshToken> findLiving(long userId, Instant now);

    @Query("DELETE FROM refresh_tokens WHERE user_id = :userId AND expires_at <= :now")
    void deleteExpired(long userId, Instant now);
}
