package com.stylesense.auth;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Tokens that reset a password, by their hash. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ResetTokenRepository extends GenericRepository<ResetToken, byte[]> {

    ResetToken save(ResetToken token);

    /** Whose it is, as long as it is good. */
    @Query("SELECT user_id FROM password_reset_tokens WHERE token_hash = :tokenHash AND expires_at > :now")
    Optional<Long> findOwner(byte[] tokenHash, Instant now);

    @Query("DELETE FROM password_reset_tokens WHERE user_id = :userId")
    void deleteOf(long userId);

    @Query("DELETE FROM password_reset_tokens WHERE expires_at <= :moment")
    void deleteExpired(Instant moment);
}
