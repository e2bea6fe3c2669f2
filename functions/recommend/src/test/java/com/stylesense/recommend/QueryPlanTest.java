package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** No list reads a table from end to end: told to avoid that, PostgreSQL finds an index for every query. */
class QueryPlanTest {

    private static final List<String> STRATEGIES = List.of(
            "history", "restock", "trending", "interaction-based", "seasonal", "budget", "new-arrivals", "cart-addons");

    @Test
    void everyListIsReadThroughIndexes() throws SQLException {
        assumeTrue(
                ShopDatabase.start().takesManyConnections(), "the embedded database has no statistics of its tables");
        ShopDatabase database = ShopDatabase.startFresh();
        Customer customer;
        long product;
        try (Shop shop = Shop.open(database, Map.of())) {
            customer = Customer.signedIn(shop);
            product = Products.add(shop, "20.00", 5);
            RecommendShop.refresh(shop);
        }
        Map<String, Long> byStartingAlone = scans(database, shop -> {});
        Map<String, Long> byServing = scans(database, shop -> {
            Customer again = new Customer(shop, customer.id(), customer.email(), customer.accessToken());
            for (String strategy : STRATEGIES) {
                assertThat(again.get("/api/recommend/" + strategy).status())
                        .as(strategy)
                        .isEqualTo(200);
            }
            assertThat(shop.get("/api/recommend/collaborative/" + product).status())
                    .isEqualTo(200);
            assertThat(shop.get("/api/recommend/alternatives/" + product).status())
                    .isEqualTo(200);
            assertThat(shop.get("/api/recommend/cart-addons?product_ids=" + product)
                            .status())
                    .isEqualTo(200);
        });

        assertThat(byServing).isEqualTo(byStartingAlone);
    }

    /** What a shop scans that is told not to: enough rows for the planner to care of itself would take minutes to make. */
    private static Map<String, Long> scans(ShopDatabase database, Consumer<Shop> work) throws SQLException {
        Map<String, Long> before = sequentialScans(database);
        ShopDatabase averse =
                new ShopDatabase(database.url() + "&options=-c%20enable_seqscan=off", database.connections());
        try (Shop shop = Shop.open(averse, Map.of())) {
            work.accept(shop);
        }
        Map<String, Long> scans = sequentialScans(database);
        scans.replaceAll((table, count) -> count - before.get(table));
        return scans;
    }

    /** By table, once the shop's sessions have ended and told what they did. */
    private static Map<String, Long> sequentialScans(ShopDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            awaitTheEndOfOtherSessions(statement);
            Map<String, Long> scans = new TreeMap<>();
            try (ResultSet row = statement.executeQuery("""
                SELECT relname, seq_scan FROM pg_stat_user_tables
                WHERE relname IN ('orders', 'order_items', 'products', 'interactions', 'cart_items', 'trending',
                                  'co_purchases', 'co_orders', 'product_popularity')
                """)) {
                while (row.next()) {
                    scans.put(row.getString(1), row.getLong(2));
                }
            }
            return scans;
        }
    }

    private static void awaitTheEndOfOtherSessions(Statement statement) throws SQLException {
        boolean alone = false;
        while (!alone) {
            try (ResultSet row = statement.executeQuery("""
                SELECT count(*) = 1 FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'
                """)) {
                row.next();
                alone = row.getBoolean(1);
            }
        }
    }
}
