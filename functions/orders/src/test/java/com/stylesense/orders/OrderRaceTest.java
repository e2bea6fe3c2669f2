package com.stylesense.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What must hold when many order at once. On an embedded database the pool makes them queue; on a native one they race.
 */
class OrderRaceTest {

    private final Shop shop = Shop.shared();

    @Test
    void twoHundredShoppersBuyFiftyThatAreLeft() throws Exception {
        long product = Products.add(shop, "10.00", 200);
        List<Customer> customers = customersWith(shop, 200, product);
        shop.update("UPDATE products SET stock_count = 50 WHERE id = ?", product);

        List<Reply> replies = atOnce(customers.stream()
                .<Callable<Reply>>map(customer -> () -> orderPatiently(customer))
                .toList());

        var byStatus = replies.stream().collect(Collectors.groupingBy(Reply::status, Collectors.counting()));
        assertThat(byStatus.getOrDefault(201, 0L) + byStatus.getOrDefault(200, 0L))
                .isEqualTo(50);
        assertThat(byStatus).containsEntry(409, 150L);
        assertThat(Products.stock(shop, product)).isZero();
        assertThat(shop.number("SELECT sum(quantity) FROM order_items WHERE product_id = ?", product))
                .isEqualTo(50);
    }

    @Test
    void oneKeySentTwentyTimesAtOnceIsOneOrder() throws Exception {
        long product = Products.add(shop, "10.00", 50);
        Customer customer = Customer.signedIn(shop);
        Purchase.putIntoCart(customer, product, 2);

        List<Reply> replies = atOnce(Collections.nCopies(20, () -> Purchase.order(customer, "key")));

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(19);
        assertThat(replies.stream().map(Reply::body).distinct()).hasSize(1);
        assertThat(Products.stock(shop, product)).isEqualTo(48);
        assertThat(shop.number("SELECT count(*) FROM orders WHERE user_id = ?", customer.id()))
                .isEqualTo(1);
    }

    @Test
    void oneCartOrderedUnderTwentyKeysAtOnceIsOneOrder() throws Exception {
        long product = Products.add(shop, "10.00", 50);
        Customer customer = Customer.signedIn(shop);
        Purchase.putIntoCart(customer, product, 2);

        List<Reply> replies = atOnce(IntStream.range(0, 20)
                .<Callable<Reply>>mapToObj(key -> () -> Purchase.order(customer, "key-" + key))
                .toList());

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> "cart_empty".equals(reply.text("code")))
                .hasSize(19);
        assertThat(Products.stock(shop, product)).isEqualTo(48);
    }

    @Test
    void cartsThatHoldTheSameProductsInOppositeOrderDoNotBlockEachOther() throws Exception {
        long one = Products.add(shop, "10.00", 100);
        long two = Products.add(shop, "10.00", 100);
        List<Callable<Reply>> checkouts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Customer customer = Customer.signedIn(shop);
            Purchase.putIntoCart(customer, i % 2 == 0 ? one : two, 1);
            Purchase.putIntoCart(customer, i % 2 == 0 ? two : one, 1);
            checkouts.add(() -> Purchase.order(customer, "key"));
        }

        assertThat(atOnce(checkouts)).allMatch(reply -> reply.status() == 201);
        assertThat(Products.stock(shop, one)).isEqualTo(80);
        assertThat(Products.stock(shop, two)).isEqualTo(80);
    }

    @Test
    void connectionsThatBreakInTheMiddleOfCheckoutsLoseNothingAndSellNothingTwice() throws Exception {
        ShopDatabase database = ShopDatabase.start();
        assumeTrue(database.takesManyConnections(), "needs a second connection, which the embedded database has not");
        try (Shop victim = Shop.open(database, Map.of("database.url", database.url() + "&ApplicationName=victim"))) {
            long product = Products.add(victim, "10.00", 100);
            List<Customer> customers = customersWith(victim, 100, product);
            victim.update("UPDATE products SET stock_count = 60 WHERE id = ?", product);

            List<Reply> replies = atOnce(IntStream.range(0, customers.size())
                    .<Callable<Reply>>mapToObj(i -> () -> {
                        if (i % 10 == 0) {
                            breakConnections(database);
                        }
                        return orderPatiently(customers.get(i));
                    })
                    .toList());

            assertThat(replies).extracting(Reply::status).isSubsetOf(200, 201, 409);
            assertThat(replies).filteredOn(reply -> reply.status() < 300).hasSize(60);
            assertThat(Products.stock(victim, product)).isZero();
            assertThat(victim.number("SELECT sum(quantity) FROM order_items WHERE product_id = ?", product))
                    .isEqualTo(60);
        }
    }

    @Test
    void anOrderDoesNotWaitForeverForAProductThatSomebodyHolds() throws Exception {
        ShopDatabase database = ShopDatabase.start();
        assumeTrue(database.takesManyConnections(), "needs a second connection, which the embedded database has not");
        try (Shop impatient = Shop.open(database, Map.of("database.lock-timeout", "250ms"));
                Connection other = database.connect();
                Statement statement = other.createStatement()) {
            long product = Products.add(impatient, "5.00", 5);
            Customer customer = Customer.signedIn(impatient);
            Purchase.putIntoCart(customer, product, 1);
            other.setAutoCommit(false);
            statement.execute("SELECT 1 FROM products WHERE id = " + product + " FOR UPDATE");

            Reply busy = Purchase.order(customer, "key");
            other.rollback();

            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.text("code")).isEqualTo("unavailable");
            assertThat(Purchase.order(customer, "key").status())
                    .as("once it is free")
                    .isEqualTo(201);
        }
    }

    private static void breakConnections(ShopDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'victim'""");
        }
    }

    /** Whose carts hold one of the product each. */
    private static List<Customer> customersWith(Shop shop, int count, long product) {
        List<Customer> customers =
                Stream.generate(() -> Customer.signedIn(shop)).limit(count).toList();
        customers.forEach(customer -> Purchase.putIntoCart(customer, product, 1));
        return customers;
    }

    /** Two hundred may queue for a connection longer than the pool lets them; the key makes trying again safe. */
    private static Reply orderPatiently(Customer customer) {
        Reply reply = Purchase.order(customer, "key");
        while (reply.status() == 503) {
            reply = Purchase.order(customer, "key");
        }
        return reply;
    }

    private static List<Reply> atOnce(List<Callable<Reply>> requests) throws InterruptedException {
        try (var threads = Executors.newCachedThreadPool()) {
            return threads.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
