package com.stylesense.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancellationTest {

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.signedIn(shop);

    @Test
    void anOrderThatIsPlacedIsTakenBackWithItsStock() {
        long shirt = Products.add(shop, "19.90", 10);
        long shoes = Products.add(shop, "80.05", 10);
        Purchase.putIntoCart(customer, shirt, 3);
        Purchase.putIntoCart(customer, shoes, 1);
        Reply placed = Purchase.order(customer, "key");
        long id = placed.number("id");

        Reply cancelled = cancel(id);

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("status")).isEqualTo("cancelled");
        assertThat(placed.body()).doesNotContain("status_changed_at");
        assertThat(OffsetDateTime.parse(cancelled.text("status_changed_at")))
                .isAfterOrEqualTo(OffsetDateTime.parse(placed.text("ordered_at")));
        assertThat(cancelled.json().get("items").size()).isEqualTo(2);
        assertThat(cancelled.body()).isEqualTo(customer.get("/api/orders/" + id).body());
        assertThat(Products.stock(shop, shirt)).isEqualTo(10);
        assertThat(Products.stock(shop, shoes)).isEqualTo(10);
    }

    @Test
    void itsStockComesBackOnceHoweverOftenItIsCancelledAtOnce() throws Exception {
        long product = Products.add(shop, "19.90", 10);
        Purchase.putIntoCart(customer, product, 3);
        long id = Purchase.order(customer, "key").number("id");

        List<Reply> replies = atOnce(Collections.nCopies(12, () -> cancel(id)));

        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> "not_cancellable".equals(reply.text("code")))
                .hasSize(11);
        assertThat(Products.stock(shop, product)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipped", "delivered", "cancelled"})
    void whatIsNoLongerPlacedStaysAsItIs(String status) {
        long product = Products.add(shop, "19.90", 10);
        Purchase.putIntoCart(customer, product, 3);
        long id = Purchase.order(customer, "key").number("id");
        shop.update("UPDATE orders SET status = ? WHERE id = ?", status, id);

        Reply reply = cancel(id);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("code")).isEqualTo("not_cancellable");
        assertThat(Products.stock(shop, product)).isEqualTo(7);
    }

    @Test
    void aProductThatAnImportedOrderNamesTwiceComesBackTwice() {
        long product = Products.add(shop, "5.00", 10);
        long id = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'placed', now(), 25)
            RETURNING id""", customer.id());
        for (int quantity : new int[] {2, 3}) {
            shop.update(
                    "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, ?, 5)",
                    id,
                    product,
                    quantity);
        }

        assertThat(cancel(id).status()).isEqualTo(200);
        assertThat(Products.stock(shop, product)).isEqualTo(15);
    }

    @Test
    void theKeyOfACancelledOrderStillNamesIt() {
        Purchase.putIntoCart(customer, Products.add(shop, "19.90", 10), 3);
        long id = Purchase.order(customer, "key").number("id");
        cancel(id);

        Reply again = Purchase.order(customer, "key");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.number("id")).isEqualTo(id);
        assertThat(again.text("status")).isEqualTo("cancelled");
    }

    @Test
    void nobodyCancelsSomebodyElsesOrder() {
        Purchase.putIntoCart(customer, Products.add(shop, "19.90", 10), 3);
        long id = Purchase.order(customer, "key").number("id");
        Customer other = Customer.signedIn(shop);

        assertThat(other.post("/api/orders/" + id + "/cancel", "").text("code")).isEqualTo("order_not_found");
        assertThat(shop.post("/api/orders/" + id + "/cancel", "").status()).isEqualTo(401);
        assertThat(customer.get("/api/orders/" + id).text("status")).isEqualTo("placed");
    }

    @Test
    void ordersAndCancellationsOfTheSameProductsDoNotBlockEachOther() throws Exception {
        long one = Products.add(shop, "10.00", 1000);
        long two = Products.add(shop, "10.00", 1000);
        List<Callable<Reply>> work = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Customer buyer = Customer.signedIn(shop);
            Purchase.putIntoCart(buyer, i % 2 == 0 ? one : two, 1);
            Purchase.putIntoCart(buyer, i % 2 == 0 ? two : one, 1);
            work.add(() -> {
                long id = Purchase.order(buyer, "key").number("id");
                return buyer.post("/api/orders/" + id + "/cancel", "");
            });
        }

        assertThat(atOnce(work)).allMatch(reply -> reply.status() == 200);
        assertThat(Products.stock(shop, one)).isEqualTo(1000);
        assertThat(Products.stock(shop, two)).isEqualTo(1000);
    }

    private Reply cancel(long id) {
        return customer.post("/api/orders/" + id + "/cancel", "");
    }

    private static List<Reply> atOnce(List<Callable<Reply>> work) throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            return threads.invokeAll(work).stream().map(Future::resultNow).toList();
        }
    }
}
