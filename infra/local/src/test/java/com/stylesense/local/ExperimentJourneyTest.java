package com.stylesense.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.runtime.security.AccessTokens;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import com.stylesense.trending.Refresh;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** An experiment from its start to its winner, over HTTP as operator, site and shopper use it. */
class ExperimentJourneyTest {

    private static final String EXPERIMENTS = "/api/operator/experiments";
    private static final String NEW = """
        {"name": "trending-or-new", "status": "running", "kind": "interleaving", "page": "home", "shelf": "trending", "variants": [
          {"name": "control", "strategy": "trending", "share": 0.5}, {"name": "new", "strategy": "new-arrivals", "share": 0.5}]}""";

    @Test
    void whatIsShownAndClickedIsCountedForItsTeamAndTheWinnerIsServed() {
        try (Shop shop =
                LocalShop.open(ShopDatabase.startFresh(), Map.of("stylesense.catalogue.check-interval", "1ms"))) {
            fill(shop);
            shop.bean(CatalogueSnapshots.class).reload();
            shop.bean(Refresh.class).run().orElseThrow();
            String token = operatorsToken(shop);
            assertThat(shop.post(EXPERIMENTS, NEW, "authorization", token).status())
                    .isEqualTo(201);
            String visitor = UUID.randomUUID().toString();

            Reply page = home(shop, visitor, answer -> answer.body().contains("\"source\""));
            List<String> events = new ArrayList<>();
            for (JsonNode item : items(page)) {
                events.add(event("impression", page, item));
                if (text(item, "source").equals("new-arrivals")) {
                    events.add(event("click", page, item));
                }
            }
            Reply taken = shop.post(
                    "/api/events", "{\"events\": [" + String.join(",", events) + "]}", "x-visitor-id", visitor);
            assertThat(taken.number("accepted")).isEqualTo(18);
            shop.bean(Refresh.class).run().orElseThrow();

            Reply results = shop.get(EXPERIMENTS, "authorization", token);
            assertThat(results.number("items.0.results.variants.0.impressions")).isEqualTo(6);
            assertThat(results.number("items.0.results.variants.0.clicks")).isZero();
            assertThat(results.number("items.0.results.variants.1.impressions")).isEqualTo(6);
            assertThat(results.number("items.0.results.variants.1.clicks")).isEqualTo(6);
            assertThat(results.text("items.0.results.verdict.code")).isEqualTo("collecting");

            Reply stopped = shop.patch(
                    EXPERIMENTS,
                    "{\"name\": \"trending-or-new\", \"status\": \"stopped\", \"winner\": \"new\"}",
                    "authorization",
                    token);
            assertThat(stopped.text("rolled_out")).isEqualTo("true");
            home(shop, visitor, answer -> text(shelf(answer), "strategy").equals("new-arrivals"));
        }
    }

    private static void fill(Shop shop) {
        Customer buyer = Customer.signedIn(shop);
        long order = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'delivered', now() - interval '1 day', 40)
            RETURNING id""", buyer.id());
        for (int number = 0; number < 60; number++) {
            long product = Products.add(shop, "20.00", 5);
            if (number % 2 == 0) {
                shop.update(
                        "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                        order,
                        product);
            }
        }
    }

    private static String operatorsToken(Shop shop) {
        long id = shop.number("""
            INSERT INTO users (email, password_hash, full_name, created_at)
            VALUES ('operator@stylesense.com', '', 'Olive Operator', now()) RETURNING id""");
        return "Bearer " + shop.bean(AccessTokens.class).issue(id, UUID.randomUUID());
    }

    /** What was started or stopped is seen a moment later. */
    private static Reply home(Shop shop, String visitor, Predicate<Reply> awaited) {
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(late)) {
            Reply page = shop.get("/api/recommend/pages/home", "x-visitor-id", visitor);
            if (page.body().contains("\"id\":\"trending\"") && awaited.test(page)) {
                return page;
            }
        }
        throw new AssertionError("The page does not change.");
    }

    private static JsonNode shelf(Reply page) {
        for (JsonNode shelf : requireNonNull(page.at("shelves")).values()) {
            if (text(shelf, "id").equals("trending")) {
                return shelf;
            }
        }
        throw new AssertionError("The shelf is not there: " + page.body());
    }

    private static List<JsonNode> items(Reply page) {
        List<JsonNode> items = new ArrayList<>();
        requireNonNull(requireNonNull(shelf(page).get("list")).get("items"))
                .values()
                .forEach(items::add);
        return items;
    }

    /** As the site sends it. */
    private static String event(String kind, Reply page, JsonNode item) {
        return """
            {"id": "%s", "kind": "%s", "product_id": %d, "at": "%s",
             "source": {"request_id": "%s", "shelf": "trending", "strategy": "%s"}}""".formatted(
                UUID.randomUUID(),
                kind,
                requireNonNull(requireNonNull(item.get("product")).get("id")).getLongValue(),
                Instant.now(),
                page.text("request_id"),
                text(item, "source"));
    }

    private static String text(JsonNode node, String field) {
        return requireNonNull(node.get(field)).getStringValue();
    }
}
