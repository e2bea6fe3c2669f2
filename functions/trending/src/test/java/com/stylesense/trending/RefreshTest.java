package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.copurchase.PackedCoPurchases;
import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefreshTest {

    private final Shop shop = Shop.shared();
    private final Refresh refresh = shop.bean(Refresh.class);
    private final Customer customer = Customer.signedIn(shop);
    private final long shirt = Products.add(shop, "20.00", 5);
    private final long trousers = Products.add(shop, "30.00", 5);

    @Test
    void whatIsOrderedTogetherIsFoundAndForgottenWhenCancelled() {
        long order = orderBoth();
        refresh.run().orElseThrow();

        assertThat(rowsOf("co_orders")).isEqualTo(2);
        assertThat(rowsOf("co_purchases")).isEqualTo(2);
        assertThat(shop.number(
                        "SELECT co_buyers[1] FROM co_purchases WHERE product_id = ? AND partners = ARRAY[?]",
                        shirt,
                        trousers))
                .isOne();
        assertThat(shop.number("SELECT units FROM trending WHERE product_id = ?", shirt))
                .isEqualTo(3);
        assertThat(shop.number("SELECT buyers FROM product_popularity WHERE product_id = ?", shirt))
                .isOne();

        shop.update("UPDATE orders SET status = 'cancelled' WHERE id = ?", order);
        refresh.run().orElseThrow();

        assertThat(rowsOf("co_orders") + rowsOf("co_purchases") + rowsOf("trending") + rowsOf("product_popularity"))
                .isZero();
    }

    /** A hundred and one shirts beside the first: one more than are kept. */
    @Test
    void allCoPurchasesArePackedWhereThereAreMoreThanTheBest() {
        long order = order();
        putInto(order, shirt, 1);
        List<Long> others = Stream.generate(() -> Products.add(shop, "20.00", 5))
                .limit(BestCoPurchases.KEPT + 1)
                .toList();
        others.forEach(other -> putInto(order, other, 1));
        refresh.run().orElseThrow();

        byte[] packed = shop.database(connection -> Queries.on(connection)
                .first(
                        "SELECT packed FROM co_purchases WHERE product_id = ? AND NOT complete AND cardinality(partners) = 100",
                        row -> row.getBytes(1),
                        shirt)
                .orElseThrow());
        assertThat(PackedCoPurchases.unpack(packed))
                .isEqualTo(others.stream()
                        .map(other -> new CoPurchase(other, 1, 1))
                        .toList());

        shop.update("DELETE FROM order_items WHERE product_id = ?", others.getFirst());
        refresh.run().orElseThrow();

        assertThat(shop.number(
                        "SELECT count(*) FROM co_purchases WHERE product_id = ? AND complete AND packed IS NULL",
                        shirt))
                .isOne();
    }

    @Test
    void anOrderOlderThanThirtyDaysTrendsNoMore() {
        shop.update("UPDATE orders SET ordered_at = now() - interval '31 days' WHERE id = ?", orderBoth());
        refresh.run().orElseThrow();

        assertThat(rowsOf("trending")).isZero();
        assertThat(rowsOf("product_popularity")).isEqualTo(2);
    }

    @Test
    void aRefreshThatBreaksOffLeavesTheLastGoodTables() {
        refresh.run().orElseThrow();
        orderBoth();
        shop.update("ALTER TABLE refreshes RENAME TO refreshes_away");
        try {
            assertThatThrownBy(refresh::run).hasStackTraceContaining("refreshes");
        } finally {
            shop.update("ALTER TABLE refreshes_away RENAME TO refreshes");
        }
        assertThat(rowsOf("co_orders") + rowsOf("trending") + rowsOf("product_popularity"))
                .isZero();

        refresh.run().orElseThrow();
        assertThat(rowsOf("co_orders")).isEqualTo(2);
    }

    @Test
    void theLastOneIsAsOldAsTheOldestTableAndThereIsNoneWhereATableIsNew() {
        Instant made = refresh.run().orElseThrow().refreshedAt();

        assertThat(refresh.lastRun())
                .hasValueSatisfying(last -> assertThat(last).isCloseTo(made, within(1, ChronoUnit.MILLIS)));
        shop.update("DELETE FROM refreshes WHERE name = 'trending'");
        assertThat(refresh.lastRun()).isEmpty();
    }

    @Test
    void whileAnotherProcessRefreshesThereIsNothingToDo() throws SQLException {
        ShopDatabase database = ShopDatabase.start();
        assumeTrue(database.takesManyConnections(), "the embedded database takes one connection");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(5794302117)");

            assertThat(refresh.run()).isEmpty();
            other.rollback();
        }
        assertThat(refresh.run()).isPresent();
    }

    @Test
    void aRefreshWhoseConnectionIsCutLeavesTheLastGoodTables() throws Exception {
        ShopDatabase database = ShopDatabase.start();
        assumeTrue(database.takesManyConnections(), "the embedded database takes one connection");
        refresh.run().orElseThrow();
        orderBoth();
        try (ExecutorService other = Executors.newSingleThreadExecutor();
                Held held = Held.tables(database)) {
            var running = other.submit(refresh::run);
            held.cut(held.waiting());

            assertThatThrownBy(running::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasStackTraceContaining("onnection");
        }
        assertThat(rowsOf("co_orders") + rowsOf("co_purchases") + rowsOf("trending") + rowsOf("product_popularity"))
                .isZero();

        refresh.run().orElseThrow();
        assertThat(rowsOf("co_orders")).isEqualTo(2);
    }

    @Test
    void ofTwoServersThatRefreshAtOnceOneDoesTheWork() throws Exception {
        ShopDatabase database = ShopDatabase.start();
        assumeTrue(database.takesManyConnections(), "the embedded database takes one connection");
        orderBoth();
        try (Shop second = Shop.open(database, Map.of());
                ExecutorService other = Executors.newSingleThreadExecutor();
                Held held = Held.tables(database)) {
            var first = other.submit(refresh::run);
            held.waiting();

            assertThat(second.bean(Refresh.class).run()).isEmpty();
            held.close();
            assertThat(first.get()).isPresent();
        }
        assertThat(rowsOf("co_orders")).isEqualTo(2);
    }

    /** Keeps a refresh in its middle: it can compute, and waits before it writes. Readers do not notice. */
    private record Held(Connection connection) implements AutoCloseable {

        static Held tables(ShopDatabase database) throws SQLException {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "LOCK TABLE trending, product_popularity, co_purchases, co_orders, item_similarities IN SHARE MODE");
            return new Held(connection);
        }

        /** The database's process that serves the refresh, once it waits. */
        int waiting() throws SQLException {
            Instant deadline = Instant.now().plusSeconds(30);
            while (Instant.now().isBefore(deadline)) {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("""
                         SELECT pid FROM pg_locks
                         WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                           AND relation IN
                             ('trending'::regclass, 'product_popularity'::regclass, 'co_purchases'::regclass, 'co_orders'::regclass,
                              'item_similarities'::regclass)
                         """)) {
                    if (row.next()) {
                        return row.getInt(1);
                    }
                }
            }
            throw new AssertionError("The refresh never came to its tables.");
        }

        void cut(int process) throws SQLException {
            execute(connection, "SELECT pg_terminate_backend(" + process + ")");
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }

        private static void execute(Connection connection, String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private long orderBoth() {
        long order = order();
        putInto(order, shirt, 3);
        putInto(order, trousers, 1);
        return order;
    }

    private long order() {
        return shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'placed', now() - interval '1 minute', 90)
            RETURNING id""", customer.id());
    }

    private void putInto(long order, long product, int quantity) {
        shop.update(
                "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, ?, 20)",
                order,
                product,
                quantity);
    }

    private long rowsOf(String table) {
        return shop.number("SELECT count(*) FROM " + table + " WHERE product_id IN (?, ?)", shirt, trousers);
    }
}
