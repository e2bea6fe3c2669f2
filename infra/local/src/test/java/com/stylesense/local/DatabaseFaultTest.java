package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database that fails while the shop runs: every endpoint says so in time, and serves again by itself once the database does. */
class DatabaseFaultTest {

    private static final long PRODUCT = 7;

    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /** Nobody waits twice. The two seconds themselves are measured by scripts/ci/database-faults, on a machine that does nothing else. */
    private static final Duration LIMIT = PATIENCE.multipliedBy(5);

    private static FaultyNetwork network;
    private static ShopDatabase database;
    private static Shop shop;
    private static Customer customer;

    @BeforeAll
    static void open() throws Exception {
        database = ShopDatabase.startFresh();
        // A shop without a product says of its recommendations that they are down, and one with a single one asks
        // nothing of what is like it.
        try (Connection connection = database.connect()) {
            Queries.on(connection).execute("""
                INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour,
                                      season, year, usage, price, stock_count, image_path)
                SELECT id, 'Test Shirt', 'Testwear', 'Men', 'Apparel', 'Topwear', 'Shirts', 'Blue',
                       'Summer', 2026, 'Casual', 5.00, 500, 'test.svg'
                FROM generate_series(7, 8) id""");
        }
        network = new FaultyNetwork(database);
        shop = LocalShop.open(network.database(database), Map.of("database.patience", PATIENCE.toMillis() + "ms"));
        customer = Customer.signedIn(shop);
        assertThat(outcomes(everyEndpoint()).values()).as("before").allMatch(outcome -> outcome.status < 500);
    }

    @AfterAll
    static void close() throws Exception {
        shop.close();
        network.close();
    }

    @Test
    void whileItHangsEveryEndpointAnswersInTimeAndRecovers() throws Exception {
        var outcomes = new LinkedHashMap<String, Future<Outcome>>();
        network.hang();
        try (var clients = Executors.newCachedThreadPool()) {
            everyEndpoint().forEach((name, ask) -> outcomes.put(name, clients.submit(() -> Outcome.of(ask))));
        }
        network.recover();

        outcomes.forEach((name, outcome) -> assertUnavailable(name, outcome.resultNow()));
        awaitHealth();
    }

    @Test
    void aPoolFullOfHangingConnectionsMendsItself() throws Exception {
        network.hang();
        try (var clients = Executors.newCachedThreadPool()) {
            List<Future<Outcome>> asked = new ArrayList<>();
            for (int client = 0; client < 40; client++) {
                asked.add(clients.submit(() -> Outcome.of(() -> shop.get("/api/products"))));
            }
            for (Future<Outcome> outcome : asked) {
                assertUnavailable("one of forty", outcome.get());
            }
        }
        network.recover();
        awaitHealth();
    }

    @Test
    void whileItIsGoneEveryEndpointAnswersInTime() throws Exception {
        network.cut();
        var outcomes = outcomes(everyEndpoint());
        network.recover();

        outcomes.forEach(DatabaseFaultTest::assertUnavailable);
        awaitHealth();
    }

    /** As the server is that a failover left behind: it answers, and refuses every change. */
    @Test
    void aReadOnlyConnectionIsNamedAndLeavesThePool() throws Exception {
        assumeTrue(
                database.takesManyConnections(),
                "the embedded database's one session stays read-only for the next connection");
        makeEveryConnectionReadOnly();

        List<Reply> replies = new ArrayList<>();
        for (int request = 0; request <= database.connections(); request++) {
            replies.add(shop.get("/health"));
        }

        assertThat(replies.getFirst().status()).isEqualTo(503);
        assertThat(replies.getLast().status()).isEqualTo(200);
        assertThat(replies.stream().filter(reply -> reply.status() != 200)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.text("code")).isEqualTo("database_read_only");
        });
    }

    /** All of them at once, since which one a request is given is up to the pool. */
    private static void makeEveryConnectionReadOnly() throws Exception {
        var all = new CyclicBarrier(database.connections());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> made = new ArrayList<>();
            for (int connection = 0; connection < database.connections(); connection++) {
                made.add(threads.submit(() -> shop.database(own -> {
                    own.createStatement().execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
                    return await(all);
                })));
            }
            for (Future<Object> one : made) {
                one.get();
            }
        }
    }

    private static Object await(CyclicBarrier others) {
        try {
            return others.await();
        } catch (InterruptedException | BrokenBarrierException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Callable<Reply>> everyEndpoint() {
        var endpoints = new LinkedHashMap<String, Callable<Reply>>();
        for (String path : List.of(
                "/health",
                "/api/products",
                "/api/products?q=shirt",
                "/api/products/search?q=shirt",
                "/api/products/suggest?q=shirt",
                "/api/products/" + PRODUCT,
                "/api/products/" + PRODUCT + "/reviews",
                "/api/products?ids=" + PRODUCT,
                "/api/cart",
                "/api/orders",
                "/api/orders/1",
                "/api/interactions",
                "/api/preferences",
                "/api/auth/me",
                "/api/recommend/health",
                "/api/recommend/for-you",
                "/api/recommend/history",
                "/api/recommend/trending",
                "/api/recommend/seasonal",
                "/api/recommend/budget",
                "/api/recommend/new-arrivals",
                "/api/recommend/restock",
                "/api/recommend/interaction-based",
                "/api/recommend/collaborative/" + PRODUCT,
                "/api/recommend/alternatives/" + PRODUCT,
                "/api/recommend/cart-addons?product_ids=" + PRODUCT,
                "/api/recommend/pages/home",
                "/api/recommend/pages/cart")) {
            endpoints.put(path, () -> customer.get(path));
        }
        String credentials =
                "{\"email\":\"somebody@example.com\",\"password\":\"correct horse\",\"full_name\":\"Asha Rao\"}";
        endpoints.put("login", () -> shop.post("/api/auth/login", credentials));
        endpoints.put("register", () -> shop.post("/api/auth/register", credentials));
        endpoints.put(
                "add to cart",
                () -> customer.post("/api/cart/items", "{\"product_id\":%d,\"quantity\":1}".formatted(PRODUCT)));
        endpoints.put(
                "like",
                () -> customer.post("/api/interactions", "{\"product_id\":%d,\"kind\":\"like\"}".formatted(PRODUCT)));
        return endpoints;
    }

    private static Map<String, Outcome> outcomes(Map<String, Callable<Reply>> endpoints) throws Exception {
        var outcomes = new LinkedHashMap<String, Outcome>();
        for (var endpoint : endpoints.entrySet()) {
            outcomes.put(endpoint.getKey(), Outcome.of(endpoint.getValue()));
        }
        return outcomes;
    }

    private static void assertUnavailable(String name, Outcome outcome) {
        assertThat(outcome.status).as(name).isEqualTo(503);
        assertThat(outcome.took).as(name).isLessThan(LIMIT);
    }

    /** Some requests later, since what is broken has to be noticed first. */
    private static void awaitHealth() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Outcome.of(() -> customer.get("/api/cart")).status != 200) {
            assertThat(System.nanoTime()).as("still down after thirty seconds").isLessThan(end);
        }
    }

    private record Outcome(int status, Duration took) {

        static Outcome of(Callable<Reply> request) throws Exception {
            long asked = System.nanoTime();
            return new Outcome(request.call().status(), Duration.ofNanos(System.nanoTime() - asked));
        }
    }
}
