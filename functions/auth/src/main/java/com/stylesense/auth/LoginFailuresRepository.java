package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Failed sign-ins by guesser's key. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LoginFailuresRepository extends GenericRepository<LoginFailures, String> {

    @Query("SELECT blocked_until FROM login_failures WHERE email = :email AND blocked_until > :now")
    Optional<Instant> findBlockedUntil(String email, Instant now);

    /** Counts one more failure and returns the row, or null when the address is blocked at this moment. */
    @Nullable
    @Query("""
        INSERT INTO login_failures AS known (email, failures, last_failure, blocked_until)
        VALUES (:email, 1, :now, :now)
        ON CONFLICT (email) DO UPDATE SET failures = known.failures + 1, last_failure = :now
        WHERE known.blocked_until <= :now
        RETURNING *""")
    LoginFailures record(String email, Instant now);

    @Query("UPDATE login_failures SET blocked_until = :until WHERE email = :email")
    void blockUntil(String email, Instant until);

    @Query("DELETE FROM login_failures WHERE email = :email")
    void delete(String email);

    @Query("DELETE FROM login_failures WHERE last_failure < :moment")
    void deleteBefore(Instant moment);
}
