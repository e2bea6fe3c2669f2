package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import io.micronaut.json.tree.JsonNode;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendApiTest {

    private final Shop shop = Shop.shared();
    private long product;

    @BeforeEach
    void aProductThatSomebodyLikesInAnEmptyShop() {
        shop.update("TRUNCATE products, users CASCADE");
        product = Products.add(shop, "19.99", 40);
        like(Customer.signedIn(shop), product);
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "restock", "interaction-based", "budget", "cart-addons"})
    void personalListsWantAToken(String strategy) {
        assertThat(shop.get("/api/recommend/" + strategy).status()).isEqualTo(401);
        assertThat(shop.get("/api/recommend/" + strategy, "authorization", "Bearer nonsense")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trending", "seasonal", "new-arrivals"})
    void publicListsServeGuestsButRefuseABrokenToken(String strategy) {
        assertThat(shop.get("/api/recommend/" + strategy).status()).isEqualTo(200);
        if (!strategy.equals("trending")) {
            assertThat(shop.get("/api/recommend/" + strategy, "authorization", "Bearer nonsense")
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({"limit=0, 422, limit", "limit=51, 422, limit", "limit=x, 400, limit", "hemisphere=east, 400, hemisphere"
    })
    void aParameterOutOfItsRangeIsNamed(String query, int status, String field) {
        Reply reply = shop.get("/api/recommend/seasonal?" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"'1,x', 400", "'', 200", "'999999999999', 200"})
    void aGuestsCartMayBeEmptyButNotGibberish(String productIds, int status) {
        assertThat(shop.get("/api/recommend/cart-addons?product_ids=" + productIds)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aGuestsCartHoldsAHundredProductsAtMost() {
        assertThat(shop.get("/api/recommend/cart-addons?product_ids=" + "1,".repeat(100) + "1")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"collaborative", "alternatives"})
    void aProductThatDoesNotExistIsNotFound(String strategy) {
        Reply reply = shop.get("/api/recommend/" + strategy + "/999999999999");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("code")).isEqualTo("product_not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "restock", "interaction-based", "budget", "cart-addons"})
    void somebodyNewIsShownWhatIsTrending(String strategy) {
        Reply reply = Customer.signedIn(shop).get("/api/recommend/" + strategy + "?limit=50");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("strategy")).isEqualTo(strategy);
        assertThat(reply.text("fallback")).isEqualTo("trending");
        assertThat(reply.productIds()).contains(product);
        assertThat(reply.text("items.0.reason.code")).isEqualTo("trending");
    }

    @Test
    void trendingTellsWhenItWasRefreshed() {
        Reply reply = shop.get("/api/recommend/trending");
        OffsetDateTime generatedAt = OffsetDateTime.parse(reply.text("generated_at"));

        assertThat(reply.at("fallback").isNull()).isTrue();
        assertThat(shop.number(
                        "SELECT count(*) FROM refreshes WHERE name = 'trending' AND refreshed_at = ?", generatedAt))
                .isOne();
    }

    @Test
    void whatSoldOutAMomentAgoIsNotShown() {
        assertThat(shop.get("/api/recommend/trending?limit=50").productIds()).contains(product);
        shop.update("UPDATE products SET stock_count = 0 WHERE id = ?", product);

        assertThat(shop.get("/api/recommend/trending?limit=50").productIds()).doesNotContain(product);
        assertThat(shop.get("/api/recommend/new-arrivals?limit=50").productIds())
                .doesNotContain(product);
    }

    @Test
    void aListTellsWhatIsLeftNowAndThePriceOfTheCataloguesVersion() {
        assertThat(inTrending("stock_count")).isEqualTo(40);
        shop.update("UPDATE products SET stock_count = 39, price = 24.99 WHERE id = ?", product);
        assertThat(inTrending("stock_count")).isEqualTo(39);

        RecommendShop.loadCatalogue(shop);

        assertThat(inTrending("price")).isEqualTo(24.99);
    }

    private double inTrending(String field) {
        Reply reply = shop.get("/api/recommend/trending?limit=50");
        for (JsonNode item : reply.at("items").values()) {
            if (item.get("product").get("id").getLongValue() == product) {
                return item.get("product").get(field).getDoubleValue();
            }
        }
        throw new AssertionError("Product " + product + " is not in the list: " + reply.body());
    }

    @Test
    void reasonsHoldTheirEvidence() {
        Customer customer = Customer.signedIn(shop);
        buy(customer, product, 2);
        Products.add(shop, "25.00", 3);
        RecommendShop.loadCatalogue(shop);

        Reply reply = customer.get("/api/recommend/history");
        JsonNode reason = reply.at("items.0.reason");

        assertThat(reply.at("fallback").isNull()).isTrue();
        assertThat(reply.productIds()).doesNotContain(product);
        assertThat(reason.get("text").getStringValue())
                .isEqualTo("All 2 items you bought are topwear, such as Test Shirt.");
        assertThat(reason.get("evidence")
                        .get("bought_product")
                        .get("product_id")
                        .getLongValue())
                .isEqualTo(product);
        assertThat(reason.get("evidence").get("matches").get(0).get("attribute").getStringValue())
                .isEqualTo("sub_category");
        assertThat(reason.get("evidence").get("matches").get(0).get("share").getDoubleValue())
                .isEqualTo(1);
        assertThat(reason.get("evidence").get("units_bought").getIntValue()).isEqualTo(2);
    }

    @Test
    void aReviewWithoutARatingTellsWhatAShopperLikes() {
        Customer customer = Customer.signedIn(shop);
        shop.update("""
            INSERT INTO interactions (user_id, product_id, kind, comment, created_at) VALUES (?, ?, 'review', 'Runs small.', now())""", customer.id(), product);
        long alike = Products.add(shop, "25.00", 3);
        RecommendShop.loadCatalogue(shop);

        Reply reply = customer.get("/api/recommend/interaction-based");

        assertThat(reply.at("fallback").isNull()).isTrue();
        assertThat(reply.productIds()).containsExactly(alike);
    }

    @Test
    void aCancelledOrderCountsNowhere() {
        Customer customer = Customer.signedIn(shop);
        shop.update("UPDATE orders SET status = 'cancelled' WHERE id = ?", buy(customer, product, 2));

        assertThat(customer.get("/api/recommend/history").text("fallback")).isEqualTo("trending");
    }

    @Test
    void aStrategyThatFailsIsStoodInForByWhatIsTrending() {
        shop.update("ALTER TABLE co_purchases RENAME TO co_purchases_away");
        try {
            Reply reply = shop.get("/api/recommend/collaborative/" + product);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text("fallback")).isEqualTo("trending");
        } finally {
            shop.update("ALTER TABLE co_purchases_away RENAME TO co_purchases");
        }
    }

    @Test
    void trendingThatFailsIsStoodInForByTheBestRated() {
        shop.update("ALTER TABLE trending RENAME TO trending_away");
        try {
            assertThat(shop.get("/api/recommend/trending").text("fallback")).isEqualTo("top_rated");
        } finally {
            shop.update("ALTER TABLE trending_away RENAME TO trending");
        }
    }

    @Test
    void whereTheStoredCoPurchasesDoNotSufficeTheWholeListIsCountedAsOfNow() {
        long stored = Products.add(shop, "30.00", 5);
        long since = Products.add(shop, "40.00", 5);
        buyTogether(Customer.signedIn(shop), product, stored);
        RecommendShop.refresh(shop);
        shop.update("UPDATE co_purchases SET complete = false WHERE product_id = ?", product);
        RecommendShop.loadCatalogue(shop);
        buy(Customer.signedIn(shop), stored, 1);
        buyTogether(Customer.signedIn(shop), product, since);
        buyTogether(Customer.signedIn(shop), product, since);

        Reply reply = shop.get("/api/recommend/collaborative/" + product);

        assertThat(reply.productIds()).containsExactly(since, stored);
        assertThat(reply.number("items.0.reason.evidence.co_count")).isEqualTo(2);
        assertThat(reply.number("items.0.reason.evidence.popularity")).isEqualTo(2);
        assertThat(reply.number("items.1.reason.evidence.popularity")).isEqualTo(2);
        assertThat(reply.at("items.0.score").getDoubleValue())
                .isGreaterThan(reply.at("items.1.score").getDoubleValue());
    }

    @Test
    void healthTellsWhatItRecommendsFrom() {
        Reply reply = shop.get("/api/recommend/health");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("status")).isEqualTo("UP");
        assertThat(reply.number("products")).isEqualTo(shop.number("SELECT count(*) FROM products"));
    }

    @Test
    void aProductNewerThanTheCatalogueInMemoryIsKnown() {
        RecommendShop.loadCatalogue(shop);
        long newcomer = Products.add(shop, "9.99", 5);

        Reply reply = shop.get("/api/recommend/alternatives/" + newcomer);

        assertThat(reply.text("fallback")).isEqualTo("attributes");
        assertThat(reply.text("items.0.product.article_type")).isEqualTo("Shirts");
        assertThat(reply.text("items.0.reason.evidence.article_type")).isEqualTo("Shirts");
    }

    @Test
    void aCatalogueThatMovedOnIsTakenUpBehindTheRequestsBacks() {
        long newcomer = Products.add(shop, "9.99", 5);
        shop.update("UPDATE catalogue_version SET version = version + 1");

        long deadline = System.nanoTime() + 30_000_000_000L;
        while (!shop.get("/api/recommend/new-arrivals?limit=50").productIds().contains(newcomer)) {
            assertThat(System.nanoTime()).as("still the old catalogue").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** A minute ago, since a refresh reads up to the server's own present and the database has a clock of its own. */
    private void like(Customer customer, long product) {
        shop.update("""
            INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, 'like', now() - interval '1 minute')""", customer.id(), product);
    }

    private long buy(Customer customer, long product, int quantity) {
        long order = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'delivered', now() - interval '1 minute', 40)
            RETURNING id""", customer.id());
        shop.update(
                "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, ?, 20)",
                order,
                product,
                quantity);
        return order;
    }

    private void buyTogether(Customer customer, long product, long other) {
        long order = buy(customer, product, 1);
        shop.update(
                "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                order,
                other);
    }
}
