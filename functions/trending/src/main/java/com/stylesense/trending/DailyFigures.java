package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import java.time.LocalDate;
import java.util.List;

/**
 * The day's figures of lists, and how often each product was shown: both are corrected by what the persons' days that were counted anew say
 * otherwise than before, so that a merge costs as they do. Days that are no longer kept go.
 */
final class DailyFigures implements StagedTable {

    static final DailyFigures TABLE = new DailyFigures();

    /** What was counted before for these days counts no longer: it is taken off what was counted now. */
    private static final String CHANGES = """
        CREATE TEMPORARY TABLE attribution_changes ON COMMIT DROP AS
        SELECT *, 1 AS sign FROM staged_attributed_days
        UNION ALL
        SELECT counted.*, -1 FROM attributed_days counted JOIN due_days USING (person, day)
        """;

    private static final List<String> MERGE = List.of(
            """
        INSERT INTO daily_figures AS known
        SELECT day, shelf, strategy, experiment, variant, person_group,
            sum(sign * impressions), sum(sign * clicks), sum(sign * additions), sum(sign * orders), sum(sign * revenue)
        FROM attribution_changes
        GROUP BY day, shelf, strategy, experiment, variant, person_group
        HAVING (sum(sign * impressions), sum(sign * clicks), sum(sign * additions), sum(sign * orders), sum(sign * revenue))
            <> (0, 0, 0, 0, 0)
        ON CONFLICT (day, shelf, strategy, experiment, variant, person_group) DO UPDATE SET
            impressions = known.impressions + excluded.impressions, clicks = known.clicks + excluded.clicks,
            additions = known.additions + excluded.additions, orders = known.orders + excluded.orders,
            revenue = known.revenue + excluded.revenue
        """,
            """
        INSERT INTO daily_product_impressions AS known
        SELECT day, product_id, sum(sign)
        FROM attribution_changes, unnest(shown) AS product_id
        GROUP BY day, product_id
        HAVING sum(sign) <> 0
        ON CONFLICT (day, product_id) DO UPDATE SET impressions = known.impressions + excluded.impressions
        """,
            """
        DELETE FROM attributed_days counted USING due_days
        WHERE counted.person = due_days.person AND counted.day = due_days.day
          AND NOT EXISTS (SELECT FROM staged_attributed_days staged
                          WHERE (staged.person, staged.day, staged.shelf, staged.strategy, staged.experiment, staged.variant)
                              = (counted.person, counted.day, counted.shelf, counted.strategy, counted.experiment, counted.variant))
        """,
            """
        INSERT INTO attributed_days AS counted SELECT * FROM staged_attributed_days
        ON CONFLICT (person, day, shelf, strategy, experiment, variant) DO UPDATE SET
            shown = excluded.shown, impressions = excluded.impressions, clicks = excluded.clicks, additions = excluded.additions,
            orders = excluded.orders, revenue = excluded.revenue
        WHERE (counted.shown, counted.clicks, counted.additions, counted.orders, counted.revenue)
            IS DISTINCT FROM (excluded.shown, excluded.clicks, excluded.additions, excluded.orders, excluded.revenue)
        """,
            "DELETE FROM daily_figures WHERE impressions = 0 AND day IN (SELECT day FROM due_days)",
            "DELETE FROM daily_product_impressions WHERE impressions = 0 AND day IN (SELECT day FROM due_days)");

    private static final List<String> TABLES = List.of("attributed_days", "daily_figures", "daily_product_impressions");

    private DailyFigures() {}

    @Override
    public String name() {
        return "daily_figures";
    }

    @Override
    public void createStage(Queries queries) {
        queries.execute("CREATE TEMPORARY TABLE staged_attributed_days ON COMMIT DROP AS"
                + " SELECT * FROM attributed_days WITH NO DATA");
    }

    @Override
    public long mergeStage(Queries queries) {
        queries.execute("ANALYZE staged_attributed_days");
        queries.execute(CHANGES);
        queries.execute("ANALYZE attribution_changes");
        MERGE.forEach(queries::execute);
        return queries.first("SELECT count(*) FROM daily_figures", row -> row.getLong(1))
                .orElseThrow();
    }

    /** Days before this one are kept no longer than their events. */
    void forgetBefore(Queries queries, LocalDate oldest) {
        TABLES.forEach(table -> queries.execute("DELETE FROM " + table + " WHERE day < ?::date", oldest.toString()));
    }
}
