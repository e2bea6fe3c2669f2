package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.trending.Refresh;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What one function stores, another one serves. Each function's own module tests it by itself. */
class FunctionsTogetherTest {

    private static final String ORDER = """
        {"shipping":{"full_name":"Isha Mehta","line1":"1 Main Road","city":"Pune","postal_code":"411001","country":"IN"}}""";

    private final Shop shop = LocalShop.shared();

    @Test
    void whoRegistersFillsACartAndOrdersIt() {
        Customer customer = register();
        long product = Products.add(shop, "10.00", 5);
        assertThat(putIntoCart(customer, product, 2).number("item_count")).isEqualTo(2);

        Reply order = order(customer, "key");

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.number("items.0.product_id")).isEqualTo(product);
        assertThat(customer.get("/api/cart").number("item_count")).isZero();
        assertThat(shop.get("/api/products/" + product).number("stock_count")).isEqualTo(3);
        assertThat(customer.get("/api/orders").number("total")).isOne();
    }

    @Test
    void whatIsPutInWhileTheCartIsOrderedIsOrderedOrStaysButIsNeverLost() throws Exception {
        long ordered = Products.add(shop, "10.00", 100);
        long added = Products.add(shop, "10.00", 100);
        Customer customer = Customer.signedIn(shop);
        putIntoCart(customer, ordered, 1);

        List<Callable<Reply>> requests = List.of(() -> order(customer, "key"), () -> putIntoCart(customer, added, 1));
        try (var threads = Executors.newCachedThreadPool()) {
            threads.invokeAll(requests);
        }

        long inOrder = shop.number("SELECT count(*) FROM order_items WHERE product_id = ?", added);
        long inCart = shop.number("SELECT count(*) FROM cart_items WHERE product_id = ?", added);
        assertThat(inOrder + inCart).isEqualTo(1);
    }

    @Test
    void aReviewIsShownAtItsProductAndCountsInItsShoppersLists() {
        Customer customer = Customer.signedIn(shop);
        long product = Products.add(shop, "10.00", 5);
        customer.post(
                "/api/interactions",
                "{\"product_id\":%d,\"kind\":\"review\",\"comment\":\"Runs small.\"}".formatted(product));

        Reply shown = shop.get("/api/products/" + product + "/reviews");

        assertThat(shown.text("items.0.comment")).isEqualTo("Runs small.");
        assertThat(shown.at("items.0.rating").isNull()).isTrue();
        assertThat(customer.get("/api/recommend/interaction-based").status()).isEqualTo(200);
    }

    @Test
    void aRefreshShowsInTheVeryNextList() {
        Customer customer = Customer.signedIn(shop);
        long product = Products.add(shop, "10.00", 100);
        long together = Products.add(shop, "10.00", 100);
        shop.bean(Refresh.class).run().orElseThrow();
        String list = "/api/recommend/collaborative/" + product;
        for (int time = 1; time <= 3; time++) {
            assertThat(shop.get(list).productIds()).doesNotContain(together);
        }
        putIntoCart(customer, product, 1);
        putIntoCart(customer, together, 1);
        order(customer, "key");

        shop.bean(Refresh.class).run().orElseThrow();

        assertThat(shop.get(list).productIds()).containsExactly(together);
    }

    private Customer register() {
        String email = "customer-" + UUID.randomUUID() + "@example.com";
        Reply session = shop.post(
                "/api/auth/register",
                "{\"email\":\"%s\",\"password\":\"correct horse\",\"full_name\":\"Isha Mehta\"}".formatted(email));
        return new Customer(shop, session.number("user.id"), email, session.text("access_token"));
    }

    private static Reply putIntoCart(Customer customer, long product, int quantity) {
        return customer.post("/api/cart/items", "{\"product_id\":%d,\"quantity\":%d}".formatted(product, quantity));
    }

    private static Reply order(Customer customer, String key) {
        return customer.post("/api/orders", ORDER, "idempotency-key", key);
    }
}
