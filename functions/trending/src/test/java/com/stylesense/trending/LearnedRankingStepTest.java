package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.model.HeldOutShoppers;
import com.stylesense.store.database.Queries;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearnedRankingStepTest {

    private static final Shop SHOP = Shop.open(ShopDatabase.startFresh(), Map.of());
    private static final int PRODUCTS = 60;
    private static final int SHOPPERS = 400;
    private static final int ORDERS = 5;

    private final Refresh refresh = SHOP.bean(Refresh.class);

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeEach
    void aShopInWhichEachProductLeadsToAnother() {
        SHOP.update("TRUNCATE products, users, ranking_models, refreshes CASCADE");
        SHOP.update("""
            INSERT INTO users (id, email, password_hash, full_name, created_at)
            SELECT id, id || '@example.com', '', 'Shopper', now() FROM generate_series(1, ?) AS id""", SHOPPERS);
        SHOP.update("""
            INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year,
                usage, price, stock_count, image_path)
            SELECT id, 'Shirt', 'Brand', 'Men', 'Apparel', 'Topwear', 'Shirts', 'Blue', 'Summer', 2026, 'Casual', 20, 9, 'shirt.svg'
            FROM generate_series(0, ?) AS id""", PRODUCTS - 1);
        SHOP.update("""
            INSERT INTO orders (id, user_id, status, ordered_at, total)
            SELECT shopper * ? + place, shopper, 'delivered', now() - (100 - 10 * place) * interval '1 day' + shopper * interval '1 minute', 20
            FROM generate_series(1, ?) AS shopper, generate_series(0, ?) AS place""", ORDERS, SHOPPERS, ORDERS - 1);
        List<Object[]> items = new ArrayList<>();
        for (int shopper = 1; shopper <= SHOPPERS; shopper++) {
            long product = shopper % PRODUCTS;
            for (int place = 0; place < ORDERS; place++) {
                items.add(new Object[] {shopper * ORDERS + place, product});
                product = (7 * product + 11) % PRODUCTS;
            }
        }
        batch("INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)", items);
    }

    @Test
    void theModelIsStoredWithWhatIsKnownOfIt() {
        refresh.run().orElseThrow();

        assertThat(SHOP.number("SELECT neighbours[1] FROM item_similarities WHERE product_id = 3"))
                .isEqualTo(32);
        assertThat(SHOP.number(
                        "SELECT count(*) FROM item_similarities WHERE cardinality(neighbours) BETWEEN 1 AND 100"))
                .isEqualTo(PRODUCTS);
        assertThat(SHOP.number("SELECT events FROM ranking_models WHERE state = 'serving'"))
                .isEqualTo((long) SHOPPERS * ORDERS);
        assertThat(SHOP.number("SELECT (100 * (metrics ->> 'ndcg@10')::float8)::bigint FROM ranking_models"))
                .isGreaterThan(80);
        assertThat(
                        SHOP.number(
                                "SELECT count(*) FROM ranking_models WHERE jsonb_exists_all(weights, ARRAY['history_decay', 'outside'])"))
                .isOne();
    }

    @Test
    void aModelThatRanksWorseIsRefusedAndTheOneBeforeServesOn() {
        refresh.run().orElseThrow();
        String before = rows();
        spoilTheLog();

        refresh.run().orElseThrow();

        assertThat(rows()).isEqualTo(before);
        assertThat(SHOP.number(
                        "SELECT count(*) FROM ranking_models WHERE state = 'refused' AND verdict LIKE '%refused%'"))
                .isOne();
        assertThat(SHOP.number("SELECT count(*) FROM refreshes WHERE name = 'item_similarities'"))
                .isOne();
    }

    @Test
    void aNewModelOfALogThatGrewTakesThePlace() {
        refresh.run().orElseThrow();
        SHOP.update("DELETE FROM order_items WHERE order_id % ? = 4 AND product_id < 10", ORDERS);
        String before = rows();

        refresh.run().orElseThrow();

        assertThat(rows()).isNotEqualTo(before);
        assertThat(SHOP.number("SELECT count(*) FROM ranking_models")).isOne();
    }

    @Test
    void aShopWithoutALogHasNoModelRows() {
        SHOP.update("TRUNCATE orders CASCADE");

        refresh.run().orElseThrow();

        assertThat(SHOP.number("SELECT count(*) FROM item_similarities")).isZero();
    }

    @Test
    void whoIsDeletedIsForgotten() {
        SHOP.update("INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (1, 5, 'like', now())");
        refresh.run().orElseThrow();
        long events = SHOP.number("SELECT events FROM ranking_models WHERE state = 'serving'");
        SHOP.update("DELETE FROM interactions WHERE user_id = 1");

        refresh.run().orElseThrow();

        assertThat(SHOP.number("SELECT events FROM ranking_models WHERE state = 'serving'"))
                .isEqualTo(events - 1);
    }

    /** Whoever is learned from has bought anything at all; the held-out shoppers' orders stay as they were. */
    private static void spoilTheLog() {
        Random random = new Random(3);
        List<Object[]> items = new ArrayList<>();
        for (int shopper = 1; shopper <= SHOPPERS; shopper++) {
            for (int place = 0; place < ORDERS && !HeldOutShoppers.holds(shopper); place++) {
                items.add(new Object[] {(long) random.nextInt(PRODUCTS), shopper * ORDERS + place});
            }
        }
        batch("UPDATE order_items SET product_id = ? WHERE order_id = ?", items);
    }

    private static String rows() {
        return SHOP.database(connection -> Queries.on(connection)
                .list(
                        "SELECT product_id || ' ' || neighbours::text || similarities::text FROM item_similarities ORDER BY product_id",
                        row -> row.getString(1))
                .toString());
    }

    private static void batch(String sql, List<Object[]> rows) {
        SHOP.database(connection -> {
            Queries.on(connection).batch(sql, rows.stream());
            return null;
        });
    }
}
