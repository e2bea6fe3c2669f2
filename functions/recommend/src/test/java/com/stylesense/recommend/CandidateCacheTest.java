package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A cached list is never older than the log: whatever changes, the very next answer is what a server that just started gives. */
class CandidateCacheTest {

    /** A clock that stands still must not make two refreshes look like one. */
    private static final Shop SHOP =
            Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.now", "2026-06-15T12:00:00Z"));

    private static final List<String> LISTS = List.of(
            "history", "restock", "trending", "interaction-based", "seasonal", "budget", "new-arrivals", "cart-addons");

    private Customer customer;
    private Customer other;
    private long bought;
    private long liked;
    private long together;
    private long order;
    private long like;

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeEach
    void aShopperWithAPastInAnEmptyShop() {
        update("TRUNCATE products, users CASCADE");
        customer = Customer.signedIn(SHOP);
        other = Customer.signedIn(SHOP);
        bought = Products.add(SHOP, "20.00", 40);
        liked = Products.add(SHOP, "30.00", 40);
        together = Products.add(SHOP, "40.00", 40);
        for (int more = 0; more < 15; more++) {
            Products.add(SHOP, "50.00", 40);
        }
        order = order(customer, bought);
        order(customer, bought, liked);
        for (int time = 0; time < 3; time++) {
            order(other, bought, together);
        }
        order(other, bought, liked);
        like = like(customer, liked);
        like(customer, together);
        RecommendShop.refresh(SHOP);
        RecommendShop.loadCatalogue(SHOP);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("an order", test -> order(test.customer, test.together)),
                change(
                        "an order cancelled",
                        test -> update("UPDATE orders SET status = 'cancelled' WHERE id = ?", test.order)),
                change(
                        "an order moved to somebody else",
                        test -> update(
                                "UPDATE orders SET user_id = ? WHERE user_id = ?",
                                test.other.id(),
                                test.customer.id())),
                change(
                        "somebody else's order moved here",
                        test -> update(
                                "UPDATE orders SET user_id = ? WHERE user_id = ?",
                                test.customer.id(),
                                test.other.id())),
                change("an order deleted", test -> update("DELETE FROM orders WHERE id = ?", test.order)),
                change("an item added later", test -> item(test.order, test.together)),
                change(
                        "an item's price",
                        test -> update("UPDATE order_items SET unit_price = 90 WHERE order_id = ?", test.order)),
                change(
                        "an item moved to somebody else's order",
                        test -> update(
                                "UPDATE order_items SET order_id = ? WHERE order_id = ?",
                                order(test.other),
                                test.order)),
                change("an item deleted", test -> update("DELETE FROM order_items WHERE order_id = ?", test.order)),
                change("a like", test -> like(test.customer, test.bought)),
                change(
                        "a like turned into a review",
                        test -> update("UPDATE interactions SET kind = 'review', rating = 1 WHERE id = ?", test.like)),
                change(
                        "a like moved to somebody else",
                        test -> update("UPDATE interactions SET user_id = ? WHERE id = ?", test.other.id(), test.like)),
                change("a like taken back", test -> update("DELETE FROM interactions WHERE id = ?", test.like)),
                change("all orders emptied", test -> update("TRUNCATE orders CASCADE")),
                change("all interactions emptied", test -> update("TRUNCATE interactions")),
                change("a refresh", test -> {
                    order(test.other, test.bought, test.liked);
                    RecommendShop.refresh(SHOP);
                }),
                change(
                        "a product sold out",
                        test -> update("UPDATE products SET stock_count = 0 WHERE id = ?", test.together)),
                change(
                        "a product that others are measured against back in stock",
                        test -> update("UPDATE products SET stock_count = 0 WHERE id = ?", test.together),
                        test -> update("UPDATE products SET stock_count = 1 WHERE id = ?", test.together)));
    }

    private static Arguments change(String name, Consumer<CandidateCacheTest> change) {
        return change(name, test -> {}, change);
    }

    private static Arguments change(
            String name, Consumer<CandidateCacheTest> before, Consumer<CandidateCacheTest> change) {
        return Arguments.argumentSet(name, before, change);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyListShowsAChangeAtOnce(Consumer<CandidateCacheTest> before, Consumer<CandidateCacheTest> change) {
        before.accept(this);
        List<String> cached = cachedLists();

        change.accept(this);
        List<String> shown = lists();
        RecommendShop.loadCatalogue(SHOP);
        List<String> anew = lists();

        assertThat(shown).isEqualTo(anew).isNotEqualTo(cached);
    }

    @Test
    void whereMostOfACachedListIsSoldOutALongerOneIsServedAndCached() {
        List<Long> newest = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            newest.add(Products.add(SHOP, "50.00", 10));
        }
        RecommendShop.loadCatalogue(SHOP);
        String path = "/api/recommend/new-arrivals?limit=4";
        for (int time = 0; time < 3; time++) {
            assertThat(SHOP.get(path).productIds()).isEqualTo(newest.reversed().subList(0, 4));
        }

        newest.reversed()
                .subList(0, 20)
                .forEach(product -> update("UPDATE products SET stock_count = 0 WHERE id = ?", product));

        for (int time = 0; time < 5; time++) {
            assertThat(SHOP.get(path).productIds()).isEqualTo(newest.reversed().subList(20, 24));
        }
    }

    /** Two shoppers' lists of one strategy, and one's of two lengths, are not taken for each other. */
    @Test
    void aListIsCachedForWhoAskedForItAlone() {
        List<String> cached = cachedLists();

        assertThat(other.get("/api/recommend/history").productIds())
                .isNotEqualTo(customer.get("/api/recommend/history").productIds());
        assertThat(customer.get("/api/recommend/new-arrivals?limit=2").productIds())
                .hasSize(2);
        assertThat(customer.get("/api/recommend/new-arrivals?limit=2").productIds())
                .hasSize(2);
        assertThat(lists()).isEqualTo(cached);
    }

    /** The lists as they are served from memory: ranked first, cached the second time. */
    private List<String> cachedLists() {
        List<String> ranked = lists();
        lists();
        List<String> cached = lists();
        assertThat(cached).isEqualTo(ranked);
        return cached;
    }

    /** What the customer is shown, strategy by strategy. */
    private List<String> lists() {
        List<String> lists = new ArrayList<>();
        for (String list : LISTS) {
            lists.add(customer.get("/api/recommend/" + list).body());
        }
        lists.add(SHOP.get("/api/recommend/collaborative/" + bought).body());
        lists.add(SHOP.get("/api/recommend/cart-addons?product_ids=" + bought).body());
        lists.add(SHOP.get("/api/recommend/seasonal?hemisphere=south").body());
        return lists;
    }

    private static long order(Customer customer, long... products) {
        long order = SHOP.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'delivered', '2026-06-14T12:00:00Z', 20) RETURNING id""", customer.id());
        for (long product : products) {
            item(order, product);
        }
        return order;
    }

    private static void item(long order, long product) {
        update(
                "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                order,
                product);
    }

    private static long like(Customer customer, long product) {
        return SHOP.number("""
            INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, 'like', '2026-06-14T12:00:00Z')
            RETURNING id""", customer.id(), product);
    }

    private static void update(String sql, Object... parameters) {
        SHOP.update(sql, parameters);
    }
}
