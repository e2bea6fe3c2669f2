package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Distinct buyers and units sold of each product. */
@Singleton
final class PopularityStep implements RefreshStep {

    private static final RefreshedTable POPULARITY =
            new RefreshedTable("product_popularity", List.of("buyers", "units"));

    @Override
    public List<RefreshedTable> tables() {
        return List.of(POPULARITY);
    }

    @Override
    public void stage(Queries queries, Instant now) {
        queries.execute("""
            INSERT INTO %s
            SELECT product_id, count(*), sum(units)
            FROM (SELECT item.product_id, orders.user_id, sum(item.quantity) AS units
                  FROM orders JOIN order_items item ON item.order_id = orders.id
                  WHERE orders.status <> 'cancelled'
                  GROUP BY item.product_id, orders.user_id) buyer
            GROUP BY product_id
            """.formatted(POPULARITY.stage()));
    }
}
