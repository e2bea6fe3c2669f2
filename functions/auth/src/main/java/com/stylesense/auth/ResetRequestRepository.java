package com.stylesense.auth;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Letters that somebody asked for: an outbox, so that asking costs the same whether or not there is anybody to write to. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ResetRequestRepository extends GenericRepository<ResetRequest, String> {

    /** One more, unless the address has had its {@code most} since {@code windowStart}; two that wait for the same sending are one letter. */
    @Query("""
        INSERT INTO password_reset_requests AS known (email, since, asked, next_attempt) VALUES (:email, :now, 1, :now)
        ON CONFLICT (email) DO UPDATE SET
          since = CASE WHEN known.since <= :windowStart THEN :now ELSE known.since END,
          asked = CASE WHEN known.since <= :windowStart THEN 1 ELSE known.asked + 1 END,
          next_attempt = :now
        WHERE known.since <= :windowStart OR known.asked < :most""")
    void add(String email, Instant now, Instant windowStart, int most);

    /** Those to be sent now, which nobody else sends before {@code retry}. */
    @Query("""
        UPDATE password_reset_requests SET next_attempt = :retry
        WHERE email IN (SELECT email FROM password_reset_requests WHERE next_attempt <= :now
                        ORDER BY next_attempt LIMIT :most FOR UPDATE SKIP LOCKED)
        RETURNING *""")
    List<ResetRequest> claim(Instant now, Instant retry, int most);

    /** Unless it was asked for again meanwhile. */
    @Query("UPDATE password_reset_requests SET next_attempt = NULL WHERE email = :email AND next_attempt = :claimed")
    void done(String email, Instant claimed);

    @Query("DELETE FROM password_reset_requests WHERE email = :email")
    void delete(String email);

    /**
     * Rows whose half hour is over, but for letters that still wait: one may have been asked for at its very end.
     *
     * @param abandoned when a half hour began whose letters nobody waits for any more
     */
    @Query("""
        DELETE FROM password_reset_requests
        WHERE since <= :windowStart AND (next_attempt IS NULL OR since <= :abandoned)""")
    void deleteOver(Instant windowStart, Instant abandoned);
}
