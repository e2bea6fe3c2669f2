package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Failed sign-ins by guesser's key, which stands in the column {@code email}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LoginFailuresRepository extends GenericRepository<LoginFailures, String> {

    @Query("SELECT blocked_until FROM login_failures WHERE email = :guesser AND blocked_until > :now")
    Optional<Instant> findBlockedUntil(String guesser, Instant now);

    /** Counts one more failure and returns the row, or null when the guesser is blocked at this moment. */
    @Nullable
    @Query("""
        INSERT INTO login_failures AS known (email, failures, last_failure, blocked_until)
        VALUES (:guesser, 1, :now, :now)
        ON CONFLICT (email) DO UPDATE SET failures = known.failures + 1, last_failure = :now
        WHERE known.blocked_until <= :now
        RETURNING *""")
    LoginFailures record(String guesser, Instant now);

    @Query("UPDATE login_failures SET blocked_until = :until WHERE email = :guesser")
    void blockUntil(String guesser, Instant until);

    @Query("DELETE FROM login_failures WHERE email = :guesser")
    void delete(String guesser);

    @Query("DELETE FROM login_failures WHERE last_failure < :moment")
    void deleteBefore(Instant moment);
}
