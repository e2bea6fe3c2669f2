package com.stylesense.trending;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.page.PageDefinition;
import com.stylesense.recommender.page.ShelfDefinition;
import com.stylesense.recommender.strategy.Strategies;
import com.stylesense.store.database.Queries;
import com.stylesense.store.event.EventRetention;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * What came of the lists that were shown: counts anew the days of those persons of whom something came since the last refresh, and of
 * nobody else, so that it costs as what came and not as the log. Whatever order events come in, the counts are those of one pass over all.
 *
 * <p>A product counts as shown once a list and day, where its first impression says. A click on it counts within that list and 24 hours; to
 * put it into the cart straight from the list is a click as well. What the same person puts into the cart or orders within 24 hours after a
 * click on it is owed to the last such click. All of it in SQL: the function's memory does not grow with the log.
 */
@Singleton
final class AttributionStep implements RefreshStep {

    /** Lists of strategies that the shop has: a client may tell of any, and no name of its making is to stand in a report. */
    private static final String SHOWN = """
        CREATE TEMPORARY TABLE shown ON COMMIT DROP AS
        SELECT DISTINCT ON (person, day, request_id, product_id)
            person, user_id, visitor_id, day, request_id, product_id, at, strategy,
            CASE WHEN shelf = ANY (?::text[]) THEN shelf ELSE '' END AS shelf
        FROM due_events
        WHERE kind = 'impression' AND request_id IS NOT NULL AND strategy = ANY (?::text[])
        ORDER BY person, day, request_id, product_id, at, id
        """;

    /** An impression is told when the product was in view for a second, which a click may forestall. */
    private static final String CLICKED = """
        CREATE TEMPORARY TABLE clicked ON COMMIT DROP AS
        SELECT DISTINCT ON (click.id) click.person, click.product_id, click.at, shown.day, shown.request_id
        FROM due_events click JOIN shown USING (person, request_id, product_id)
        WHERE click.kind IN ('click', 'cart_add')
          AND click.at BETWEEN shown.at - interval '1 hour' AND shown.at + interval '24 hours'
        ORDER BY click.id, shown.at DESC
        """;

    /** In order of time each click begins a run, and what follows in it is owed to it: no join, whose cost one busy person could square. */
    private static final String CAME_OF_CLICKS = """
        CREATE TEMPORARY TABLE came_of_clicks ON COMMIT DROP AS
        WITH happened AS (
            SELECT person, product_id, at, 0 AS turn, day, request_id, at AS clicked_at, false AS added, false AS ordered,
                0::numeric AS revenue
            FROM clicked
            UNION ALL
            SELECT person, product_id, at, 1, NULL, NULL, NULL, true, false, 0
            FROM due_events WHERE kind = 'cart_add'
            UNION ALL
            SELECT person, item.product_id, orders.ordered_at, 1, NULL, NULL, NULL, false, true, item.quantity * item.unit_price
            FROM due_persons
            JOIN orders ON orders.user_id = due_persons.user_id AND orders.ordered_at >= since AND orders.ordered_at < until
            JOIN order_items item ON item.order_id = orders.id
            WHERE orders.status <> 'cancelled'
        ), runs AS (
            SELECT *, count(clicked_at) OVER (PARTITION BY person, product_id ORDER BY at, turn, request_id) AS run FROM happened
        ), owed AS (
            SELECT person, product_id, at, added, ordered, revenue, turn, max(day) OVER one AS day, max(request_id) OVER one AS request_id,
                max(clicked_at) OVER one AS clicked_at
            FROM runs
            WINDOW one AS (PARTITION BY person, product_id, run)
        )
        SELECT person, day, request_id, product_id, added, ordered, revenue FROM owed
        WHERE turn = 1 AND at <= clicked_at + interval '24 hours'
        """;

    private static final String STAGE = """
        INSERT INTO staged_attributed_days
        SELECT person, day, shelf, strategy, coalesce(experiment, ''), coalesce(variant, ''), shown.user_id, shown.visitor_id,
            coalesce(hashint8(shown.user_id), uuid_hash(shown.visitor_id)) & 31,
            array_agg(product_id ORDER BY product_id), count(*), count(clicks), count(added), count(ordered),
            coalesce(sum(revenue), 0)
        FROM shown
        JOIN due_days USING (person, day)
        LEFT JOIN (SELECT person, day, request_id, product_id, count(*) AS clicks FROM clicked GROUP BY 1, 2, 3, 4) AS chosen
            USING (person, day, request_id, product_id)
        LEFT JOIN (SELECT person, day, request_id, product_id, max(1) FILTER (WHERE added) AS added,
                       max(1) FILTER (WHERE ordered) AS ordered, sum(revenue) AS revenue
                   FROM came_of_clicks GROUP BY 1, 2, 3, 4) AS came
            USING (person, day, request_id, product_id)
        LEFT JOIN LATERAL experiment_of(request_id, shelf, strategy, shown.user_id, shown.visitor_id) ON true
        GROUP BY person, day, shelf, strategy, experiment, variant, shown.user_id, shown.visitor_id
        """;

    private static final String[] STRATEGIES =
            Strategies.ALL.stream().map(Strategy::name).toArray(String[]::new);

    private static final String[] SHELVES = Arrays.stream(PageDefinition.values())
            .flatMap(page -> page.shelves().stream())
            .map(ShelfDefinition::id)
            .distinct()
            .toArray(String[]::new);

    private final AttributionDue due;

    AttributionStep(AttributionDue due) {
        this.due = due;
    }

    @Override
    public List<DailyFigures> tables() {
        return List.of(DailyFigures.TABLE);
    }

    @Override
    public void stage(Queries queries, Instant now, ShopLog log) {
        LocalDate oldest = LocalDate.ofInstant(now.minus(EventRetention.KEPT), ZoneOffset.UTC);
        DailyFigures.TABLE.forgetBefore(queries, oldest);
        due.find(queries, oldest);
        make(queries, SHOWN, "shown", SHELVES, STRATEGIES);
        make(queries, CLICKED, "clicked");
        make(queries, CAME_OF_CLICKS, "came_of_clicks");
        queries.execute(STAGE);
    }

    private static void make(Queries queries, String sql, String table, Object... parameters) {
        queries.execute(sql, parameters);
        queries.execute("ANALYZE " + table);
    }
}
