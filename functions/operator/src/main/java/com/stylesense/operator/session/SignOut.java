package com.stylesense.operator.session;

import com.stylesense.store.database.Queries;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Ends sign-ins, each a family of refresh tokens, as their owners could themselves. */
@Singleton
class SignOut {

    private static final String REVOKE = """
        WITH ended AS (
            UPDATE refresh_tokens SET revoked_at = ? WHERE revoked_at IS NULL AND expires_at > ? AND %s RETURNING family)
        SELECT count(DISTINCT family) FROM ended""";

    private static final String OF_ONE =
            REVOKE.formatted("user_id IN (SELECT id FROM users WHERE lower(email) = lower(?))");
    private static final String OF_ALL = REVOKE.formatted("true");

    private final Queries queries;

    /** Real time, as that in which tokens are issued. */
    private final Clock clock = Clock.systemUTC();

    SignOut(Queries queries) {
        this.queries = queries;
    }

    /**
     * @param email null for everybody's
     * @return how many sign-ins it ended
     */
    @Transactional
    long end(@Nullable String email) {
        Instant now = clock.instant();
        return email == null
                ? queries.first(OF_ALL, row -> row.getLong(1), now, now).orElseThrow()
                : queries.first(OF_ONE, row -> row.getLong(1), now, now, email.strip())
                        .orElseThrow();
    }
}
