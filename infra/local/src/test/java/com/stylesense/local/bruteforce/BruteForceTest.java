package com.stylesense.local.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.local.bruteforce.BruteForce.Scored;
import com.stylesense.runtime.security.AccessTokens;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every strategy's list over HTTP equals, product for product and score for score, what a plain reading of the contract computes
 * from the CSV files: for 50 shoppers and 50 products.
 */
class BruteForceTest {

    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    private static final String DAY = "2026-06-15";
    private static final int SAMPLE = 50;
    private static final int LIMIT = 50;

    @TempDir
    Path data;

    @Test
    void listsOfTheDemoCatalogueAreExact() throws IOException, SQLException {
        assertExact(SimulatedShop.demo(data, DAY));
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "STYLESENSE_REAL_CATALOGUE",
            matches = ".+",
            disabledReason = "STYLESENSE_REAL_CATALOGUE names no folder with fashion.csv and images")
    void listsOfTheRealCatalogueAreExact() throws IOException, SQLException {
        assertExact(SimulatedShop.of(Path.of(System.getenv("STYLESENSE_REAL_CATALOGUE")), data, DAY));
    }

    private static void assertExact(SimulatedShop simulated) throws SQLException {
        ShopFiles files = ShopFiles.in(simulated.data());
        Map<Long, float[]> vectors = simulated.vectors();
        BruteForce expected = new BruteForce(files, vectors, NOW);
        List<Long> users = sample(expected.userIds());
        List<Long> products = sample(expected.productIds());
        Map<Long, List<Long>> carts = fillCarts(simulated, users, expected.productIds());
        try (Shop shop = simulated.open(NOW)) {
            assertPublic(shop, expected);
            for (long product : products) {
                assertAboutProduct(shop, expected, product);
            }
            for (long user : users) {
                assertPersonal(shop, expected, user, carts.get(user));
            }
            ForYouBruteForce learned =
                    shop.database(connection -> new ForYouBruteForce(files, vectors, carts, NOW, connection));
            for (long user : users) {
                String token = "Bearer " + shop.bean(AccessTokens.class).issue(user, UUID.randomUUID());
                assertShown(shop, "for-you?", null, learned.list(user, LIMIT), "authorization", token);
            }
        }
    }

    private static void assertPublic(Shop shop, BruteForce expected) {
        assertList(shop, "trending?", expected.trending(), expected);
        assertList(shop, "seasonal?", expected.seasonal(null, false), expected);
        assertList(shop, "seasonal?hemisphere=south&", expected.seasonal(null, true), expected);
        assertList(shop, "new-arrivals?", expected.newArrivals(null), expected);
    }

    private static void assertAboutProduct(Shop shop, BruteForce expected, long product) {
        assertList(shop, "collaborative/" + product + "?", expected.collaborative(product), expected);
        if (expected.hasPicture(product)) {
            String path = "alternatives/" + product + "?";
            RandomFilter filter = filter(path, expected);
            assertShown(shop, path, null, expected.alternatives(product, every -> true, LIMIT));
            assertShown(shop, path + filter.query(), null, expected.alternatives(product, filter, LIMIT));
        } else {
            assertFallback(
                    shop, "alternatives/" + product + "?", "attributes", expected.sameArticleType(product), expected);
        }
        assertList(shop, "cart-addons?product_ids=" + product + "&", expected.cartAddOns(List.of(product)), expected);
    }

    private static void assertPersonal(Shop shop, BruteForce expected, long user, List<Long> cart) {
        String token = "Bearer " + shop.bean(AccessTokens.class).issue(user, UUID.randomUUID());
        assertPersonal(shop, token, "history?", expected.history(user), expected);
        assertPersonal(shop, token, "restock?", expected.restock(user), expected);
        assertPersonal(shop, token, "interaction-based?", expected.interactionBased(user), expected);
        assertPersonal(shop, token, "budget?", expected.budget(user), expected);
        assertPersonal(shop, token, "cart-addons?", expected.cartAddOns(cart), expected);
        assertList(shop, "seasonal?", expected.seasonal(user, false), expected, "authorization", token);
        assertList(shop, "new-arrivals?", expected.newArrivals(user), expected, "authorization", token);
    }

    /** A shopper whom a strategy knows nothing about is shown what is trending. */
    private static void assertPersonal(Shop shop, String token, String path, List<Scored> list, BruteForce expected) {
        if (list.isEmpty()) {
            assertFallback(shop, path, "trending", expected.trending(), expected, "authorization", token);
        } else {
            assertList(shop, path, list, expected, "authorization", token);
        }
    }

    private static void assertList(Shop shop, String path, List<Scored> list, BruteForce expected, String... headers) {
        assertFallback(shop, path, null, list, expected, headers);
    }

    /** And the same list narrowed, of which the formula, the scores and the order are the whole list's. */
    private static void assertFallback(
            Shop shop, String path, String fallback, List<Scored> list, BruteForce expected, String... headers) {
        RandomFilter filter = filter(path, expected);
        assertShown(shop, path, fallback, list, headers);
        assertShown(
                shop,
                path + filter.query(),
                fallback,
                list.stream()
                        .filter(one -> filter.test(expected.product(one.productId())))
                        .toList(),
                headers);
    }

    private static RandomFilter filter(String path, BruteForce expected) {
        return RandomFilter.of(expected, expected.productIds(), new Random(path.hashCode()));
    }

    private static void assertShown(Shop shop, String path, String fallback, List<Scored> expected, String... headers) {
        Reply reply = shop.get("/api/recommend/" + path + "limit=" + LIMIT, headers);
        assertThat(reply.status()).as(path).isEqualTo(200);
        JsonNode list = reply.json();
        List<JsonNode> items = new ArrayList<>();
        list.get("items").values().forEach(items::add);
        List<Scored> top = expected.subList(0, Math.min(LIMIT, expected.size()));

        assertThat(list.get("fallback").isNull() ? null : list.get("fallback").getStringValue())
                .as(path)
                .isEqualTo(fallback);
        assertThat(items.stream()
                        .map(item -> item.get("product").get("id").getLongValue())
                        .toList())
                .as(path)
                .isEqualTo(top.stream().map(Scored::productId).toList());
        IntStream.range(0, top.size()).forEach(place -> {
            assertThat(items.get(place).get("score").getDoubleValue())
                    .as(path)
                    .isEqualTo(top.get(place).score(), within(1e-9));
            assertThat(items.get(place).get("product").get("stock_count").getIntValue())
                    .as(path)
                    .isPositive();
        });
        // The first time it was ranked; the second it is kept, and the third served as it was kept.
        for (int time = 2; time <= 3; time++) {
            assertThat(shop.get("/api/recommend/" + path + "limit=" + LIMIT, headers)
                            .body())
                    .as(path)
                    .isEqualTo(reply.body());
        }
    }

    /** Three products each, of which some shoppers' are alike in sub-category and some are sold out. */
    private static Map<Long, List<Long>> fillCarts(SimulatedShop simulated, List<Long> users, List<Long> products)
            throws SQLException {
        Map<Long, List<Long>> carts = users.stream()
                .collect(Collectors.toMap(
                        user -> user,
                        user -> IntStream.of(1, 7, 400)
                                .mapToObj(step -> products.get((int) (user * 31 + step) % products.size()))
                                .toList()));
        try (Connection connection = simulated.database().connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO cart_items (user_id, product_id, quantity, added_at) VALUES (?, ?, 1, ?)")) {
            for (Map.Entry<Long, List<Long>> cart : carts.entrySet()) {
                for (long product : cart.getValue()) {
                    insert.setLong(1, cart.getKey());
                    insert.setLong(2, product);
                    insert.setObject(3, NOW.atOffset(ZoneOffset.UTC));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        return carts;
    }

    private static List<Long> sample(List<Long> all) {
        return IntStream.range(0, SAMPLE)
                .mapToObj(place -> all.get(place * all.size() / SAMPLE))
                .toList();
    }
}
