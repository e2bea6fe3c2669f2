package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import com.stylesense.store.shopper.ShopperErasure;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes guests out of the shop who have not kept their account and whose session has run out: nobody can reach what is kept of them any more.
 * Orders stay without the person; who ordered nothing leaves nothing.
 */
@Singleton
class AbandonedGuests {

    /** A refresh token lives for 30 days, and an access token for minutes longer. */
    static final Duration UNREACHABLE = Duration.ofDays(31);

    /** A refresh's share; the next one goes on. */
    private static final int MOST = 5_000;

    /** Not one who is just being made, and has no token yet. */
    private static final String ABANDONED = """
        SELECT id FROM users
        WHERE contact_email IS NOT NULL AND created_at <= ?
          AND NOT EXISTS (SELECT FROM refresh_tokens WHERE user_id = users.id AND issued_at > ?)
        ORDER BY id LIMIT ?""";

    private final Queries queries;
    private final ShopperErasure erasure;

    /** Real time, as that in which tokens are issued. */
    private final Clock clock = Clock.systemUTC();

    AbandonedGuests(Queries queries, ShopperErasure erasure) {
        this.queries = queries;
        this.erasure = erasure;
    }

    @Transactional
    void remove() {
        queries.allow(Refresh.STATEMENT_LIMIT);
        Instant cutoff = clock.instant().minus(UNREACHABLE);
        long[] abandoned = queries.list(ABANDONED, row -> row.getLong(1), cutoff, cutoff, MOST).stream()
                .mapToLong(Long::longValue)
                .toArray();
        if (abandoned.length > 0) {
            erasure.erase(abandoned);
            queries.execute(
                    "DELETE FROM users WHERE id = ANY (?) AND NOT EXISTS (SELECT FROM orders WHERE user_id = users.id)",
                    abandoned);
        }
    }
}
