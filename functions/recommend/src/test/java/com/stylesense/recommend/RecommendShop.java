package com.stylesense.recommend;

import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.testing.Shop;
import java.sql.Statement;

/** What has happened in a shop before a list is asked for. */
final class RecommendShop {

    /** Pairs that the same shopper bought, or that stand in the same order; what was cancelled counts nowhere. */
    private static final String PAIRS = """
        WITH bought AS (
            SELECT DISTINCT orders.%1$s AS by, product_id
            FROM orders JOIN order_items item ON item.order_id = orders.id WHERE status <> 'cancelled'
        ), pair AS (
            SELECT one.product_id, other.product_id AS partner, count(*)::int AS times,
                   (SELECT count(*)::int FROM bought WHERE bought.product_id = other.product_id) AS buyers
            FROM bought one JOIN bought other ON other.by = one.by AND other.product_id <> one.product_id
            GROUP BY one.product_id, other.product_id
        )""";

    private RecommendShop() {}

    /** Stores what the scheduled refresh would, out of the whole log: no test's log is older than what it looks at. */
    static void refresh(Shop shop) {
        shop.database(connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM trending; DELETE FROM co_purchases; DELETE FROM co_orders");
                statement.execute("""
                    INSERT INTO trending (product_id, units, interactions, score)
                    SELECT id, units, interactions, 0.7 * units + 0.3 * interactions + 0.2 * coalesce(avg_rating, 0)
                    FROM products, LATERAL (
                        SELECT coalesce(sum(quantity), 0) AS units FROM orders JOIN order_items item ON item.order_id = orders.id
                        WHERE product_id = products.id AND status <> 'cancelled'
                    ) AS ordered, LATERAL (
                        SELECT count(*) AS interactions FROM interactions WHERE product_id = products.id
                    ) AS liked
                    WHERE units + interactions > 0""");
                statement.execute(PAIRS.formatted("user_id") + """
                    INSERT INTO co_purchases (product_id, partners, co_buyers, buyers, complete)
                    SELECT product_id, array_agg(partner ORDER BY times / sqrt(buyers) DESC, partner),
                           array_agg(times ORDER BY times / sqrt(buyers) DESC, partner),
                           array_agg(buyers ORDER BY times / sqrt(buyers) DESC, partner), true
                    FROM pair GROUP BY product_id""");
                statement.execute(PAIRS.formatted("id") + """
                    INSERT INTO co_orders (product_id, partners, orders)
                    SELECT product_id, array_agg(partner ORDER BY partner), array_agg(times ORDER BY partner)
                    FROM pair GROUP BY product_id""");
                statement.execute("""
                    INSERT INTO refreshes (name, refreshed_at, took_ms, rows) VALUES ('trending', now(), 0, 0)
                    ON CONFLICT (name) DO UPDATE SET refreshed_at = excluded.refreshed_at""");
            }
            connection.commit();
            connection.setAutoCommit(true);
            return null;
        });
    }

    /** Takes up the products as they are stored now, without waiting for the catalogue's version to be looked at. */
    static void loadCatalogue(Shop shop) {
        shop.bean(CatalogueSnapshots.class).reload();
    }
}
