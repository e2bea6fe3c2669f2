package com.stylesense.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.local.Customer;
import com.stylesense.local.Shelf;
import com.stylesense.local.Shop;
import com.stylesense.runtime.security.AccessTokens;
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
import org.junit.jupiter.api.Test;

/**
 * What must hold when many order at once. On an embedded database the pool makes them queue; on a native one they race.
 */
class OrderRaceTest {

    private final Shop shop = Shop.shared();

    @Test
    void twoHundredShoppersBuyFiftyThatAreLeft() throws Exception {
        long product = Shelf.put(shop, "10.00", 200);
        List<Customer> customers = customersWith(shop, 200, product);
        shop.update("UPDATE products SET stock_count = 50 WHERE id = ?", product);

        List<Shop.Reply> replies = atOnce(customers.stream()
                .<Callable<Shop.Reply>>map(customer -> () -> orderPatiently(customer))
                .toList());

        var byStatus = replies.stream().collect(Collectors.groupingBy(Shop.Reply::status, Collectors.counting()));
        assertThat(byStatus.getOrDefault(201, 0L) + byStatus.getOrDefault(200, 0L))
                .isEqualTo(50);
        assertThat(byStatus).containsEntry(409, 150L);
        assertThat(Shelf.stock(shop, product)).isZero();
        assertThat(shop.number("SELECT sum(quantity) FROM order_items WHERE product_id = ?", product))
                .isEqualTo(50);
    }

    @Test
    void oneKeySentTwentyTimesAtOnceIsOneOrder() throws Exception {
        long product = Shelf.put(shop, "10.00", 50);
        Customer customer = Customer.register(shop);
        Purchase.putIntoCart(customer, product, 2);

        List<Shop.Reply> replies = atOnce(Collections.nCopies(20, () -> Purchase.order(customer, "key")));

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(19);
        assertThat(replies.stream().map(Shop.Reply::body).distinct()).hasSize(1);
        assertThat(Shelf.stock(shop, product)).isEqualTo(48);
        assertThat(shop.number("SELECT count(*) FROM orders WHERE user_id = ?", customer.id()))
                .isEqualTo(1);
    }

    @Test
    void oneCartOrderedUnderTwentyKeysAtOnceIsOneOrder() throws Exception {
        long product = Shelf.put(shop, "10.00", 50);
        Customer customer = Customer.register(shop);
        Purchase.putIntoCart(customer, product, 2);

        List<Shop.Reply> replies = atOnce(IntStream.range(0, 20)
                .<Callable<Shop.Reply>>mapToObj(key -> () -> Purchase.order(customer, "key-" + key))
                .toList());

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> "cart_empty".equals(reply.text("code")))
                .hasSize(19);
        assertThat(Shelf.stock(shop, product)).isEqualTo(48);
    }

    @Test
    void cartsThatHoldTheSameProductsInOppositeOrderDoNotBlockEachOther() throws Exception {
        long one = Shelf.put(shop, "10.00", 100);
        long two = Shelf.put(shop, "10.00", 100);
        List<Callable<Shop.Reply>> checkouts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Customer customer = Customer.register(shop);
            Purchase.putIntoCart(customer, i % 2 == 0 ? one : two, 1);
            Purchase.putIntoCart(customer, i % 2 == 0 ? two : one, 1);
            checkouts.add(() -> Purchase.order(customer, "key"));
        }

        assertThat(atOnce(checkouts)).allMatch(reply -> reply.status() == 201);
        assertThat(Shelf.stock(shop, one)).isEqualTo(80);
        assertThat(Shelf.stock(shop, two)).isEqualTo(80);
    }

    @Test
    void whatIsPutInWhileTheCartIsOrderedIsOrderedOrStaysButIsNeverLost() throws Exception {
        long ordered = Shelf.put(shop, "10.00", 100);
        long added = Shelf.put(shop, "10.00", 100);
        Customer customer = Customer.register(shop);
        Purchase.putIntoCart(customer, ordered, 1);

        atOnce(List.of(() -> Purchase.order(customer, "key"), () -> Purchase.putIntoCart(customer, added, 1)));

        long inOrder = shop.number("SELECT count(*) FROM order_items WHERE product_id = ?", added);
        long inCart = shop.number("SELECT count(*) FROM cart_items WHERE product_id = ?", added);
        assertThat(inOrder + inCart).isEqualTo(1);
    }

    @Test
    void connectionsThatBreakInTheMiddleOfCheckoutsLoseNothingAndSellNothingTwice() throws Exception {
        ShopDatabase database = ShopDatabase.start();
        assumeTrue(database.takesManyConnections(), "needs a second connection, which the embedded database has not");
        try (Shop victim = Shop.open(database, Map.of("database.url", database.url() + "&ApplicationName=victim"))) {
            long product = Shelf.put(victim, "10.00", 100);
            List<Customer> customers = customersWith(victim, 100, product);
            victim.update("UPDATE products SET stock_count = 60 WHERE id = ?", product);

            List<Shop.Reply> replies = atOnce(IntStream.range(0, customers.size())
                    .<Callable<Shop.Reply>>mapToObj(i -> () -> {
                        if (i % 10 == 0) {
                            breakConnections(database);
                        }
                        return orderPatiently(customers.get(i));
                    })
                    .toList());

            assertThat(replies).extracting(Shop.Reply::status).isSubsetOf(200, 201, 409);
            assertThat(replies).filteredOn(reply -> reply.status() < 300).hasSize(60);
            assertThat(Shelf.stock(victim, product)).isZero();
            assertThat(victim.number("SELECT sum(quantity) FROM order_items WHERE product_id = ?", product))
                    .isEqualTo(60);
        }
    }

    private static void breakConnections(ShopDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'victim'""");
        }
    }

    /**
     * Accounts by the dozen, made behind the shop's back but for their tokens, since each real registration hashes a
     * password.
     */
    private static List<Customer> customersWith(Shop shop, int count, long product) {
        Customer first = Customer.register(shop);
        var tokens = shop.bean(AccessTokens.class);
        List<Customer> customers = IntStream.range(0, count)
                .mapToObj(i -> {
                    String email = "crowd-" + i + "-" + first.email();
                    long id = shop.number("""
                INSERT INTO users (email, password_hash, full_name, created_at) VALUES (?, '', 'Crowd', now())
                RETURNING id""", email);
                    return new Customer(shop, id, email, tokens.issue(id), "");
                })
                .toList();
        customers.forEach(
                customer -> shop.update("INSERT INTO cart_items VALUES (?, ?, 1, now())", customer.id(), product));
        return customers;
    }

    /** Two hundred may queue for a connection longer than the pool lets them; the key makes trying again safe. */
    private static Shop.Reply orderPatiently(Customer customer) {
        Shop.Reply reply = Purchase.order(customer, "key");
        while (reply.status() == 503) {
            reply = Purchase.order(customer, "key");
        }
        return reply;
    }

    private static List<Shop.Reply> atOnce(List<Callable<Shop.Reply>> requests) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
