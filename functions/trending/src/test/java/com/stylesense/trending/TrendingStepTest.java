package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.strategy.trending.TrendingScore;
import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendingStepTest {

    private final Shop shop = Shop.shared();

    /** SQL weighed the counts before Java did; with another last digit, products that tied would change places. */
    @Test
    void scoresAreThoseOfTheDatabasesOwnArithmeticToTheLastBit() {
        var random = new Random(30);
        int rows = 20_000;
        long[] units = random.longs(rows, 0, 100_000).toArray();
        long[] interactions = random.longs(rows, 0, 10_000).toArray();
        String[] ratings = Stream.generate(
                        () -> random.nextInt(10) == 0 ? null : "%.2f".formatted(1 + 4 * random.nextDouble()))
                .limit(rows)
                .toArray(String[]::new);

        List<double[]> scores = shop.database(connection ->
                Queries.on(connection).list("""
                SELECT units, interactions, coalesce(rating, 0),
                    0.7::float8 * units::float8 + 0.3::float8 * interactions::float8 + 0.2::float8 * coalesce(rating, 0)::float8
                FROM unnest(?, ?, ?::numeric(3,2)[]) AS counted (units, interactions, rating)
                """, TrendingStepTest::bySqlAndJava, units, interactions, ratings));

        assertThat(scores)
                .hasSize(rows)
                .allSatisfy(score -> assertThat(score[1]).isEqualTo(score[0]));
    }

    private static double[] bySqlAndJava(ResultSet row) throws SQLException {
        return new double[] {row.getDouble(4), TrendingScore.of(row.getLong(1), row.getLong(2), row.getDouble(3))};
    }

    @Test
    void theTableHoldsTheCountsOfTheWindowAndTheirScore() {
        Customer customer = Customer.signedIn(shop);
        long product = Products.add(shop, "20.00", 5);
        shop.update("UPDATE products SET avg_rating = 3.71 WHERE id = ?", product);
        order(customer, product, "1 minute", 3);
        order(customer, product, "29 days", 8);
        order(customer, product, "31 days", 100);
        interaction(customer, product, "like", "29 days");
        interaction(customer, product, "bookmark", "31 days");
        interaction(customer, product, "hide", "1 minute");

        shop.bean(Refresh.class).run().orElseThrow();

        Object[] stored = shop.database(connection -> Queries.on(connection)
                .first(
                        "SELECT units, interactions, score FROM trending WHERE product_id = ?",
                        row -> new Object[] {row.getLong(1), row.getLong(2), row.getDouble(3)},
                        product)
                .orElseThrow());
        assertThat(stored).containsExactly(11L, 1L, TrendingScore.of(11, 1, 3.71));
    }

    private void order(Customer customer, long product, String ago, int quantity) {
        long order = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'placed', now() - ?::interval, 1) RETURNING id""", customer.id(), ago);
        shop.update(
                "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, ?, 1)",
                order,
                product,
                quantity);
    }

    private void interaction(Customer customer, long product, String kind, String ago) {
        shop.update(
                "INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, ?, now() - ?::interval)",
                customer.id(),
                product,
                kind,
                ago);
    }
}
