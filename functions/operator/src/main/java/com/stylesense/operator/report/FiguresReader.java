package com.stylesense.operator.report;

import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums the day's figures that the refresh keeps; what it reads grows with the days, and not with what happened on them. */
@Singleton
class FiguresReader {

    /** Of each group of persons first, and then of all of them, with the squares that tell how much the groups differ. */
    private static final String FIGURES = """
        WITH named AS (
            SELECT %s AS key, %s AS experiment, day, person_group,
                impressions::float8 AS shown, clicks::float8, additions::float8, orders::float8, revenue::float8
            FROM daily_figures
            WHERE day BETWEEN ?::date AND ?::date
        ), grouped AS (
            SELECT key, experiment, day, person_group, sum(shown) AS shown, sum(clicks) AS clicks, sum(additions) AS additions,
                sum(orders) AS orders, sum(revenue) AS revenue
            FROM named
            GROUP BY GROUPING SETS ((key, experiment, day, person_group), (key, experiment, person_group), (day, person_group),
                                    (person_group))
        )
        SELECT key, experiment, day, count(*) AS groups, sum(shown) AS shown, sum(shown * shown) AS shown_square,
            sum(clicks) AS clicks, sum(shown * clicks) AS clicks_product, sum(clicks * clicks) AS clicks_square,
            sum(additions) AS additions, sum(shown * additions) AS additions_product, sum(additions * additions) AS additions_square,
            sum(orders) AS orders, sum(shown * orders) AS orders_product, sum(orders * orders) AS orders_square,
            sum(revenue) AS revenue, sum(shown * revenue) AS revenue_product, sum(revenue * revenue) AS revenue_square
        FROM grouped
        GROUP BY key, experiment, day
        ORDER BY shown DESC, key, day
        """;

    private final Queries queries;

    FiguresReader(Queries queries) {
        this.queries = queries;
    }

    /**
     * Figures of one row, or of all rows together; of one day, or of the whole span.
     *
     * @param key        null for all rows
     * @param experiment null for all rows, and where there is none
     * @param day        null for the whole span
     */
    record Line(
            @Nullable String key,
            @Nullable String experiment,
            @Nullable LocalDate day,
            Figures figures) {}

    /** Most impressions first. Without any there is no line at all. */
    List<Line> read(Span span, Breakdown by) {
        return queries.list(
                FIGURES.formatted(by.key(), by.experiment()),
                FiguresReader::line,
                span.from().toString(),
                span.to().toString());
    }

    private static Line line(ResultSet row) throws SQLException {
        String experiment = row.getString("experiment");
        return new Line(
                row.getString("key"),
                experiment == null || experiment.isEmpty() ? null : experiment,
                row.getObject("day", LocalDate.class),
                Figures.of(sums(row, "clicks"), sums(row, "additions"), sums(row, "orders"), sums(row, "revenue")));
    }

    private static GroupSums sums(ResultSet row, String counted) throws SQLException {
        return new GroupSums(
                row.getInt("groups"),
                row.getDouble("shown"),
                row.getDouble(counted),
                row.getDouble("shown_square"),
                row.getDouble(counted + "_product"),
                row.getDouble(counted + "_square"));
    }
}
