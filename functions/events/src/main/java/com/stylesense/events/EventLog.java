package com.stylesense.events;

import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of {@code events} and {@code event_ids}: a batch is added by one statement, whatever its length. */
@Singleton
class EventLog {

    /**
     * Ids go in sorted, so that two batches that share some cannot block each other for good; the second waits for the first and counts
     * what that one did not. Of an id that stands in the batch twice the first counts.
     */
    private static final String ADD = """
        WITH actor AS (
            SELECT ?::bigint AS user_id, ?::uuid AS visitor_id
        ), sent AS (
            SELECT * FROM unnest(?::integer[], ?::uuid[], ?::text[], ?::bigint[], ?::timestamptz[],
                                 ?::text[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[])
                AS sent (index, id, kind, product_id, at, request_id, shelf, strategy, position, missed_search,
                         found_search)
        ), known AS (
            SELECT sent.*, user_id, visitor_id
            FROM sent CROSS JOIN actor LEFT JOIN products ON products.id = product_id
            WHERE (visitor_id IS NOT NULL OR EXISTS (SELECT FROM users WHERE users.id = user_id))
              AND (product_id IS NULL OR products.id IS NOT NULL)
        ), counted AS (
            INSERT INTO event_ids (id, generation)
            SELECT DISTINCT id, event_generation(?) FROM known
            WHERE NOT EXISTS (SELECT FROM event_ids earlier WHERE earlier.id = known.id)
            ORDER BY id
            ON CONFLICT DO NOTHING
            RETURNING id
        ), kept AS (
            INSERT INTO events (id, user_id, visitor_id, kind, product_id, at, request_id, shelf, strategy, position, missed_search,
                found_search)
            SELECT DISTINCT ON (id)
                id, user_id, visitor_id, kind, product_id, at, request_id, shelf, strategy, position, missed_search, found_search
            FROM known JOIN counted USING (id)
            ORDER BY id, index
            RETURNING id
        )
        SELECT (SELECT count(*) FROM kept), ARRAY(SELECT index FROM known),
            visitor_id IS NOT NULL OR EXISTS (SELECT FROM users WHERE users.id = user_id)
        FROM actor
        """;

    private final Queries queries;

    EventLog(Queries queries) {
        this.queries = queries;
    }

    /**
     * @param kept         how many were not there before
     * @param knownIndexes of the events about products that there are
     */
    record Added(int kept, Set<Integer> knownIndexes) {}

    /** @throws UnauthorizedException when the shopper's account is gone, though the token still lives */
    Added add(Actor actor, List<Event> events, Instant now) {
        return queries.first(
                        ADD,
                        EventLog::added,
                        userId(actor),
                        visitorId(actor),
                        column(events, Event::index),
                        column(events, Event::id),
                        column(events, event -> event.kind().stored()),
                        column(events, Event::productId),
                        column(events, Event::at),
                        column(events, event -> event.source().requestId()),
                        column(events, event -> event.source().shelf()),
                        column(events, event -> event.source().strategy()),
                        column(events, event -> event.source().position()),
                        column(events, Event::missedSearch),
                        column(events, Event::foundSearch),
                        now)
                .orElseThrow();
    }

    private static Added added(ResultSet row) throws SQLException {
        if (!row.getBoolean(3)) {
            throw UnauthorizedException.tokenInvalid();
        }
        Integer[] known = (Integer[]) row.getArray(2).getArray();
        return new Added(row.getInt(1), new HashSet<>(List.of(known)));
    }

    /** Takes the ids away with the events, and what a shopper was known by as a visitor, so that nothing of them stays. */
    @Transactional
    void forget(Actor actor) {
        List<String> ids = switch (actor) {
            case Shopper shopper -> {
                queries.execute("DELETE FROM shopper_units WHERE user_id = ?", shopper.id());
                yield delete("user_id", shopper.id());
            }
            case Visitor visitor -> delete("visitor_id", visitor.id());
        };
        queries.execute("DELETE FROM event_ids WHERE id = ANY (?::uuid[])", (Object) ids.toArray(String[]::new));
    }

    private List<String> delete(String column, Object id) {
        return queries.list(
                "DELETE FROM events WHERE " + column + " = ? RETURNING id::text", row -> row.getString(1), id);
    }

    private static @Nullable Object userId(Actor actor) {
        return actor instanceof Shopper shopper ? shopper.id() : null;
    }

    private static @Nullable Object visitorId(Actor actor) {
        return actor instanceof Visitor visitor ? visitor.id() : null;
    }

    private static Object column(List<Event> events, Function<Event, @Nullable Object> value) {
        return events.stream()
                .map(value)
                .map(each -> Objects.toString(each, null))
                .toArray(String[]::new);
    }
}
