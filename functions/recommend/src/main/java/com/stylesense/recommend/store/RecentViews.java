package com.stylesense.recommend.store;

import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** The products that somebody looked at lately. Safe for any number of threads. */
@Singleton
final class RecentViews {

    /** What lies further back says little of what somebody wants now, and each day is an index more to look into. */
    private static final Duration LATELY = Duration.ofDays(30);

    private static final String VIEWS = """
        SELECT product_id, at FROM events
        WHERE %s = ? AND kind = 'view' AND at >= ? AND at <= ?
        ORDER BY at DESC LIMIT ?""";

    private final Queries queries;
    private final Clock clock;

    RecentViews(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** A product may be gone from the catalogue since. */
    record View(long productId, Instant at) {}

    /**
     * Of the last thirty days, the newest first; a product as often as it was looked at. One query over the days' indexes.
     *
     * @param most how many
     */
    List<View> newest(Actor actor, int most) {
        Instant now = clock.instant();
        Instant oldest = now.minus(LATELY);
        return switch (actor) {
            case Shopper shopper -> newest("user_id", shopper.id(), oldest, now, most);
            case Visitor visitor -> newest("visitor_id", visitor.id(), oldest, now, most);
        };
    }

    private List<View> newest(String column, Object id, Instant oldest, Instant now, int most) {
        return queries.list(
                VIEWS.formatted(column),
                row -> new View(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()),
                id,
                oldest,
                now,
                most);
    }
}
