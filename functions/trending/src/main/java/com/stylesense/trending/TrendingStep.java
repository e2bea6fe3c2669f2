package com.stylesense.trending;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What was bought and talked about in the last 30 days: {@code 0.7·units ordered + 0.3·interactions + 0.2·avg_rating}. */
@Singleton
final class TrendingStep implements RefreshStep {

    private static final Duration WINDOW = Duration.ofDays(30);
    private static final RefreshedTable TRENDING =
            new RefreshedTable("trending", List.of("units", "interactions", "score"));

    @Override
    public List<RefreshedTable> tables() {
        return List.of(TRENDING);
    }

    @Override
    public void stage(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
            WITH ordered AS (
                SELECT item.product_id, sum(item.quantity) AS units
                FROM orders JOIN order_items item ON item.order_id = orders.id
                WHERE orders.ordered_at BETWEEN ? AND ? AND orders.status <> 'cancelled'
                GROUP BY item.product_id
            ), talked_about AS (
                SELECT product_id, count(*) AS interactions
                FROM interactions
                WHERE created_at BETWEEN ? AND ?
                GROUP BY product_id
            )
            INSERT INTO %s
            SELECT product.id, coalesce(units, 0), coalesce(interactions, 0),
                0.7::float8 * coalesce(units, 0)::float8 + 0.3::float8 * coalesce(interactions, 0)::float8
                    + 0.2::float8 * coalesce(product.avg_rating, 0)::float8
            FROM ordered FULL JOIN talked_about USING (product_id) JOIN products product ON product.id = product_id
            """.formatted(TRENDING.stage()))) {
            for (int parameter = 1; parameter <= 4; parameter += 2) {
                statement.setObject(parameter, now.minus(WINDOW).atOffset(ZoneOffset.UTC));
                statement.setObject(parameter + 1, now.atOffset(ZoneOffset.UTC));
            }
            statement.executeUpdate();
        }
    }
}
