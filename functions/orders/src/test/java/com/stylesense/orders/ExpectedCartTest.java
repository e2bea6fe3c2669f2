package com.stylesense.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shopper pays what the button said. */
class ExpectedCartTest {

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.signedIn(shop);

    @ParameterizedTest
    @ValueSource(strings = {"59.70", "59.7", "5970e-2"})
    void aTotalThatIsStillRightIsAnOrder(String total) {
        Purchase.putIntoCart(customer, Products.add(shop, "19.90", 10), 3);

        Reply order = Purchase.orderFor(customer, "key", total);

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.body()).contains("\"total\":59.70");
    }

    @Test
    void aPriceThatRoseMeanwhileIsRefusedWithTheCartOfNow() {
        long product = Products.add(shop, "19.90", 10);
        Purchase.putIntoCart(customer, product, 3);
        shop.update("UPDATE products SET price = 24.90 WHERE id = ?", product);

        Reply reply = Purchase.orderFor(customer, "key", "59.70");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.text("code")).isEqualTo("cart_changed");
        assertThat(reply.number("cart.items.0.product.id")).isEqualTo(product);
        assertThat(reply.number("cart.item_count")).isEqualTo(3);
        assertThat(reply.body()).contains("\"subtotal\":74.70", "\"line_total\":74.70");
        assertNothingWasTaken(product, 10, 3);
        assertThat(Purchase.orderFor(customer, "key", "74.70").status()).isEqualTo(201);
    }

    @Test
    void whatBecameCheaperIsShownAsWell() {
        long product = Products.add(shop, "19.90", 10);
        Purchase.putIntoCart(customer, product, 1);

        assertThat(Purchase.orderFor(customer, "key", "29.90").text("code")).isEqualTo("cart_changed");
    }

    @Test
    void aBagThatWasOrderedInAnotherTabIsACartThatChanged() {
        Purchase.putIntoCart(customer, Products.add(shop, "19.90", 10), 1);
        Purchase.orderFor(customer, "one tab", "19.90");

        Reply other = Purchase.orderFor(customer, "other tab", "19.90");

        assertThat(other.text("code")).isEqualTo("cart_changed");
        assertThat(other.json().get("cart").get("items").size()).isZero();
    }

    @Test
    void theSameKeyAgainIsTheSameOrderThoughItsCartIsGone() {
        Purchase.putIntoCart(customer, Products.add(shop, "19.90", 10), 1);
        Reply first = Purchase.orderFor(customer, "key", "19.90");

        Reply again = Purchase.orderFor(customer, "key", "19.90");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void whatIsShortAtTheExpectedTotalIsNamedAsBefore() {
        long product = Products.add(shop, "19.90", 10);
        Purchase.putIntoCart(customer, product, 3);
        shop.update("UPDATE products SET stock_count = 1 WHERE id = ?", product);

        assertThat(Purchase.orderFor(customer, "key", "59.70").text("code")).isEqualTo("insufficient_stock");
        assertNothingWasTaken(product, 1, 3);
    }

    @Test
    void otherItemsForTheSameMoneyAreNotWhatWasSeen() {
        long seen = Products.add(shop, "19.90", 10);
        long swapped = Products.add(shop, "19.90", 10);
        Purchase.putIntoCart(customer, swapped, 1);

        Reply reply = Purchase.orderOf(customer, "key", items(seen, 1, "19.90"));

        assertThat(reply.text("code")).isEqualTo("cart_changed");
        assertThat(reply.number("cart.items.0.product.id")).isEqualTo(swapped);
        assertThat(Purchase.orderOf(customer, "key", items(swapped, 2, "19.90")).text("code"))
                .isEqualTo("cart_changed");
        assertThat(Purchase.orderOf(customer, "key", items(swapped, 1, "9.95")).text("code"))
                .isEqualTo("cart_changed");
        assertThat(Purchase.orderOf(customer, "key", "[]").text("code")).isEqualTo("cart_changed");
        assertThat(Purchase.orderOf(customer, "key", items(swapped, 1, "19.9")).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "19.901, 422", "1e13, 422", "1e999999999, 400", "'\"19.90\"', 400", "true, 400", "[], 400"})
    void aTotalThatIsNoSumOfMoneyIsRefused(String total, int status) {
        Purchase.putIntoCart(customer, Products.add(shop, "19.90", 10), 1);

        Reply reply = Purchase.orderFor(customer, "key", total);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("errors.0.field")).isEqualTo("expected_total");
        assertThat(Purchase.unitsInCart(customer)).isOne();
    }

    @Test
    void nobodyPaysAnotherTotalWhilePricesChange() throws Exception {
        long product = Products.add(shop, "10.00", 1000);
        List<Callable<Reply>> work = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Customer buyer = Customer.signedIn(shop);
            Purchase.putIntoCart(buyer, product, 2);
            work.add(() -> Purchase.orderFor(buyer, "key", "20.00"));
        }
        List<Reply> replies;
        try (var threads = Executors.newCachedThreadPool()) {
            Future<?> prices = threads.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    shop.update("UPDATE products SET price = ? WHERE id = ?", i % 2 == 0 ? 11 : 10, product);
                }
            });
            replies = threads.invokeAll(work).stream().map(Future::resultNow).toList();
            prices.get();
        }

        assertThat(replies).allMatch(reply -> reply.status() == 201 || "cart_changed".equals(reply.text("code")));
        long orders = replies.stream().filter(reply -> reply.status() == 201).count();
        assertThat(shop.number(
                        "SELECT count(*) FROM order_items item JOIN orders ON orders.id = item.order_id "
                                + "WHERE product_id = ? AND total = 20.00 AND unit_price = 10.00",
                        product))
                .isEqualTo(orders);
        assertThat(shop.number("SELECT count(*) FROM order_items WHERE product_id = ?", product))
                .isEqualTo(orders);
        assertThat(Products.stock(shop, product)).isEqualTo(1000 - 2 * orders);
    }

    private void assertNothingWasTaken(long product, int stock, int inCart) {
        assertThat(Products.stock(shop, product)).isEqualTo(stock);
        assertThat(Purchase.unitsInCart(customer)).isEqualTo(inCart);
        assertThat(shop.number("SELECT count(*) FROM orders WHERE user_id = ?", customer.id()))
                .isZero();
    }

    private static String items(long product, int quantity, String price) {
        return "[{\"product_id\":%d,\"quantity\":%d,\"unit_price\":%s}]".formatted(product, quantity, price);
    }
}
