package com.stylesense.trending;

import com.stylesense.recommender.strategy.trending.TrendingScore;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What was bought and talked about lately: counts the window's units and interactions of each product, which {@link TrendingScore} weighs. */
@Singleton
final class TrendingStep implements RefreshStep {

    private static final String COUNTS = """
        WITH ordered AS (
            SELECT item.product_id, sum(item.quantity) AS units
            FROM orders JOIN order_items item ON item.order_id = orders.id
            WHERE orders.ordered_at BETWEEN ? AND ? AND orders.status <> 'cancelled'
            GROUP BY item.product_id
        ), talked_about AS (
            SELECT product_id, count(*) AS interactions
            FROM interactions
            WHERE created_at BETWEEN ? AND ? AND kind <> 'hide'
            GROUP BY product_id
        )
        SELECT product.id, coalesce(units, 0), coalesce(interactions, 0), coalesce(product.avg_rating, 0)
        FROM ordered FULL JOIN talked_about USING (product_id) JOIN products product ON product.id = product_id
        """;

    @Override
    public List<RefreshedTable> tables() {
        return List.of(RefreshedTable.TRENDING);
    }

    @Override
    public void stage(Queries queries, Instant now, ShopLog log) {
        Instant since = now.minus(Duration.ofDays(TrendingScore.WINDOW_DAYS));
        List<Object[]> rows = queries.list(COUNTS, TrendingStep::scored, since, now, since, now);
        queries.batch(RefreshedTable.TRENDING.insertIntoStage(), rows.stream());
    }

    private static Object[] scored(ResultSet counts) throws SQLException {
        long units = counts.getLong(2);
        long interactions = counts.getLong(3);
        double score = TrendingScore.of(units, interactions, counts.getDouble(4));
        return new Object[] {counts.getLong(1), units, interactions, score};
    }
}
