package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * Which days of which persons have to be counted again, and the events that bear on them.
 *
 * <p>New are the events of transactions that had not ended when events were looked at last: of those that ended since, and some that were
 * seen already, since one that runs long holds back all after it. To count a day twice does no harm.
 */
@Singleton
final class AttributionDue {

    /** In a copy of the database, which starts its transactions anew, what was counted is ahead of all that comes: count from the start. */
    private static final String COUNTED_UNTIL = """
        SELECT CASE WHEN next_transaction <= pg_snapshot_xmax(pg_current_snapshot())::text::bigint THEN next_transaction ELSE 0 END
        FROM attribution_progress
        """;

    /**
     * An event bears on the third day before it at the most: a product is added within 24 hours of its click, which follows its impression
     * within 24, and a click on another list, made up to an hour before that list's impression is told, may take the addition over; and on
     * the day after.
     */
    private static final String DAYS = """
        CREATE TEMPORARY TABLE due_days ON COMMIT DROP AS
        WITH changed AS (
            SELECT user_id, visitor_id, (at AT TIME ZONE 'UTC')::date AS day
            FROM events
            WHERE received_in >= ? AND kind IN ('impression', 'click', 'cart_add')
            UNION
            SELECT user_id, visitor_id, day FROM attribution_due
        )
        SELECT DISTINCT coalesce('u' || user_id, 'v' || visitor_id) COLLATE "C" AS person, user_id, visitor_id, day + apart AS day
        FROM changed, generate_series(-3, 1) AS apart
        WHERE day + apart >= ?::date
        """;

    /** Other lists may have shown and sold the same product around a day, so that they claim what came: these days are looked at as well. */
    private static final String PERSONS = """
        CREATE TEMPORARY TABLE due_persons ON COMMIT DROP AS
        SELECT person, user_id, visitor_id, (min(day) - 2)::timestamp AT TIME ZONE 'UTC' AS since,
            (max(day) + 4)::timestamp AT TIME ZONE 'UTC' AS until
        FROM due_days
        GROUP BY person, user_id, visitor_id
        """;

    /**
     * Each person's events are looked up by index in the parts of the days that matter. The {@code OFFSET} keeps the planner from joining all
     * events instead: it cannot know how few parts a person's days leave. The bounds of all of them are told beside each person's, so that it
     * plans for no other parts, nor compiles a plan for all.
     */
    private static final String EVENTS = """
        CREATE TEMPORARY TABLE due_events ON COMMIT DROP AS
        SELECT person, event.*, (at AT TIME ZONE 'UTC')::date AS day
        FROM due_persons CROSS JOIN LATERAL (
            SELECT user_id, visitor_id, id, kind, product_id, at, request_id, shelf, strategy FROM events
            WHERE user_id = due_persons.user_id AND kind IN ('impression', 'click', 'cart_add') AND at >= since AND at < until
              AND at >= ?::timestamptz AND at < ?::timestamptz
            OFFSET 0) AS event
        UNION ALL
        SELECT person, event.*, (at AT TIME ZONE 'UTC')::date
        FROM due_persons CROSS JOIN LATERAL (
            SELECT user_id, visitor_id, id, kind, product_id, at, request_id, shelf, strategy FROM events
            WHERE visitor_id = due_persons.visitor_id AND kind IN ('impression', 'click', 'cart_add') AND at >= since AND at < until
              AND at >= ?::timestamptz AND at < ?::timestamptz
            OFFSET 0) AS event
        """;

    private static final String BOUNDS =
            "SELECT coalesce(min(since), 'infinity')::text, coalesce(max(until), '-infinity')::text FROM due_persons";

    /** As the database writes times. */
    private record Bounds(String since, String until) {}

    /** Makes {@code due_days}, {@code due_persons} and {@code due_events}, and takes all of it for counted once the transaction commits. */
    void find(Queries queries, LocalDate oldest) {
        long countedUntil = queries.first(COUNTED_UNTIL, row -> row.getLong(1)).orElseThrow();
        queries.execute(DAYS, countedUntil, oldest.toString());
        queries.execute("ANALYZE due_days");
        queries.execute(PERSONS);
        queries.execute("ANALYZE due_persons");
        Bounds bounds = queries.first(BOUNDS, row -> new Bounds(row.getString(1), row.getString(2)))
                .orElseThrow();
        queries.execute(EVENTS, bounds.since(), bounds.until(), bounds.since(), bounds.until());
        queries.execute("ANALYZE due_events");
        queries.execute("DELETE FROM attribution_due");
        queries.execute(
                "UPDATE attribution_progress SET next_transaction = pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }
}
