package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private final Shop shop = Shop.shared();
    private final List<Long> products = new ArrayList<>();
    private Customer customer;

    /** Sixty products, every other one for women; the customer bought four for men and one for women, others in pairs of two. */
    @BeforeEach
    void aShopWithAPast() {
        shop.update("TRUNCATE products, users CASCADE");
        products.clear();
        for (int number = 0; number < 60; number++) {
            long product = Products.add(shop, (10 + number) + ".00", 5);
            products.add(product);
            if (number % 2 == 1) {
                shop.update("UPDATE products SET gender = 'Women' WHERE id = ?", product);
            }
        }
        shop.update("UPDATE products SET season = (ARRAY['Winter', 'Spring', 'Summer', 'Fall'])[1 + id % 4]");
        customer = Customer.signedIn(shop);
        order(customer, 3, products.get(1));
        order(customer, 2, products.get(2), products.get(4), products.get(6), products.get(8), products.get(10));
        for (int other = 0; other < 2; other++) {
            Customer someone = Customer.signedIn(shop);
            order(someone, 4, products.get(2));
            for (int partner = 12; partner < 50; partner++) {
                order(someone, 5, products.get(partner));
            }
        }
        order(customer, 1, products.get(2));
        Customer alone = Customer.signedIn(shop);
        order(alone, 1, products.get(2), products.get(50));
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "cart", "order", "product"})
    void noProductComesTwiceAndNoShelfIsNearlyEmpty(String page) {
        Reply reply = customer.get(path(page));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("page")).isEqualTo(page);
        assertThat(UUID.fromString(reply.text("request_id"))).isNotNull();
        assertThat(reply.at("experiments").size()).isZero();
        assertThat(shelves(reply))
                .isNotEmpty()
                .allSatisfy((id, items) -> assertThat(items).as(id).hasSizeGreaterThanOrEqualTo(4));
        assertThat(shelves(reply).values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "cart", "order", "product"})
    void shelvesKeepToTheDepartmentsThatTheShopperShopsIn(String page) {
        for (int time = 0; time < 3; time++) {
            assertThat(genders(customer.get(path(page)))).containsOnly("Men");
        }
        assertThat(genders(shop.get(path(page) + (page.equals("cart") ? "?product_ids=" + products.getFirst() : ""))))
                .contains("Men", "Women");
    }

    @Test
    void anOrderChangesTheNextPage() {
        customer.get(path("home"));
        customer.get(path("home"));
        order(customer, 0, products.get(3), products.get(5), products.get(7), products.get(9));

        assertThat(genders(customer.get(path("home")))).contains("Men", "Women");
    }

    @Test
    void eachShelfStandsInItsStrategysOwnOrder() {
        Reply page = customer.get(path("home"));
        Map<String, List<Long>> shelves = shelves(page);

        for (JsonNode shelf : page.at("shelves").values()) {
            String strategy = shelf.get("strategy").getStringValue();
            String list = strategy.equals("collaborative") ? strategy + "/" + products.get(2) : strategy;
            List<Long> all = new ArrayList<>(customer.get("/api/recommend/" + list + "?gender=Men&limit=50")
                    .productIds());
            List<Long> shown = shelves.get(shelf.get("id").getStringValue());
            all.retainAll(shown);
            assertThat(all).as(strategy).isEqualTo(shown);
        }
    }

    @Test
    void whatOneShopperBoughtTogetherIsNoReason() {
        Reply page = customer.get(path("home"));

        assertThat(shelves(page)).containsKey("because-you-bought");
        assertThat(shelves(page).get("because-you-bought")).doesNotContain(products.get(50));
        JsonNode shelf = shelf(page, "because-you-bought");
        assertThat(shelf.get("title").getStringValue()).isEqualTo("Because you bought Test Shirt");
        assertThat(shelf.get("list").get("items").values())
                .allSatisfy(item -> assertThat(item.get("reason")
                                .get("evidence")
                                .get("co_count")
                                .getIntValue())
                        .isGreaterThanOrEqualTo(2));
    }

    /** Of a best-seller that takes minutes. The rows that are kept differ from the log here, which shows by what a shelf was filled. */
    @Test
    void aPageIsFilledWithCoPurchasesThatAreKeptAndCountsNone() {
        for (int number = 0; number < 100; number++) {
            long product = Products.add(shop, "30.00", 5);
            shop.update("UPDATE products SET gender = ? WHERE id = ?", number % 4 == 0 ? "Men" : "Women", product);
        }
        shop.update("""
            UPDATE co_purchases SET complete = false, partners = kept.ids, co_buyers = array_fill(7, ARRAY[100]),
                buyers = array_fill(9, ARRAY[100])
            FROM (SELECT array_agg(id ORDER BY id) AS ids FROM (SELECT id FROM products ORDER BY id DESC LIMIT 100) AS last) AS kept
            WHERE product_id = ?""", products.get(2));
        RecommendShop.loadCatalogue(shop);

        JsonNode shelf = shelf(customer.get(path("home")), "because-you-bought");

        assertThat(shelf.get("list").get("items").values())
                .hasSize(12)
                .allSatisfy(item -> assertThat(item.get("reason")
                                .get("evidence")
                                .get("co_count")
                                .getIntValue())
                        .isEqualTo(7));
    }

    @Test
    void whatIsSoldOutIsOnNoPage() {
        List<Long> shown = shelves(customer.get(path("home"))).values().stream()
                .flatMap(List::stream)
                .toList();
        shop.update("UPDATE products SET stock_count = 0 WHERE id = ?", shown.getFirst());

        assertThat(shelves(customer.get(path("home"))).values().stream().flatMap(List::stream))
                .doesNotContain(shown.getFirst());
    }

    @Test
    void aNewShopperAndAGuestSeeWhatIsForEveryone() {
        assertThat(shelves(Customer.signedIn(shop).get(path("home"))).keySet())
                .contains("trending", "new")
                .doesNotContain("your-style", "restock", "your-price", "because-you-bought");
        assertThat(shelves(shop.get(path("home"))).keySet()).contains("trending", "new");
    }

    @Test
    void aVisitorSeesTheDepartmentsOfWhatTheyLookedAtOrElsePicked() {
        String visitor = UUID.randomUUID().toString();
        shop.update("""
            INSERT INTO preferences (visitor_id, departments, liked_products, brands, updated_at)
            VALUES (?::uuid, '{Women}', '{}', '{}', now())""", visitor);
        assertThat(genders(shop.get(path("home"), "x-visitor-id", visitor))).containsOnly("Women");

        shop.update("""
            INSERT INTO events (id, visitor_id, kind, product_id, at) VALUES (gen_random_uuid(), ?::uuid, 'view', ?, now())""", visitor, products.get(0));
        assertThat(genders(shop.get(path("home"), "x-visitor-id", visitor))).containsOnly("Men");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history",
                "trending",
                "new-arrivals",
                "interaction-based",
                "budget",
                "collaborative",
                "cart-addons"
            })
    void whatIsHiddenIsRecommendedToNobodyElsesLoss(String strategy) {
        shop.update(
                "INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, 'like', now())",
                customer.id(),
                products.get(12));
        String list = "/api/recommend/"
                + switch (strategy) {
                    case "collaborative" -> "collaborative/" + products.get(2);
                    case "cart-addons" -> "cart-addons?product_ids=" + products.get(2);
                    default -> strategy;
                };
        List<Long> before = customer.get(list).productIds();
        shop.update(
                "INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, 'hide', now())",
                customer.id(),
                before.getFirst());

        List<Long> after = customer.get(list).productIds();
        assertThat(after).startsWith(before.subList(1, before.size()).toArray(Long[]::new));
        assertThat(after).doesNotContain(before.getFirst());
        assertThat(shelves(customer.get(path("home"))).values().stream().flatMap(List::stream))
                .doesNotContain(before.getFirst());
        if (!List.of("history", "interaction-based", "budget").contains(strategy)) {
            assertThat(shop.get(list).productIds()).contains(before.getFirst());
        }
        shop.update("DELETE FROM interactions WHERE kind = 'hide'");
        assertThat(customer.get(list).productIds()).isEqualTo(before);
    }

    @Test
    void aProductsPageShowsNeitherTheProductNorACartsItsOwn() {
        long product = products.get(2);

        assertThat(shelves(shop.get(path("product"))).values().stream().flatMap(List::stream))
                .doesNotContain(product);
        assertThat(shelves(shop.get("/api/recommend/pages/cart?product_ids=" + product)).values().stream()
                        .flatMap(List::stream))
                .doesNotContain(product);
    }

    @Test
    void aPageThatCannotBeIsRefused() {
        assertThat(shop.get("/api/recommend/pages/account").status()).isEqualTo(404);
        assertThat(shop.get("/api/recommend/pages/product").status()).isEqualTo(400);
        assertThat(shop.get("/api/recommend/pages/product?product_id=x").status())
                .isEqualTo(400);
        assertThat(shop.get("/api/recommend/pages/product?product_id=999999999").status())
                .isEqualTo(404);
        assertThat(shop.get("/api/recommend/pages/home", "authorization", "Bearer nonsense")
                        .status())
                .isEqualTo(401);
    }

    private String path(String page) {
        return "/api/recommend/pages/" + page + (page.equals("product") ? "?product_id=" + products.get(2) : "");
    }

    private static Map<String, List<Long>> shelves(Reply page) {
        Map<String, List<Long>> shelves = new HashMap<>();
        for (JsonNode shelf : page.at("shelves").values()) {
            List<Long> ids = new ArrayList<>();
            shelf.get("list")
                    .get("items")
                    .values()
                    .forEach(item -> ids.add(item.get("product").get("id").getLongValue()));
            shelves.put(shelf.get("id").getStringValue(), ids);
        }
        return shelves;
    }

    private static JsonNode shelf(Reply page, String id) {
        for (JsonNode shelf : page.at("shelves").values()) {
            if (shelf.get("id").getStringValue().equals(id)) {
                return shelf;
            }
        }
        throw new AssertionError("There is no shelf " + id + ": " + page.body());
    }

    private static List<String> genders(Reply page) {
        List<String> genders = new ArrayList<>();
        for (JsonNode shelf : page.at("shelves").values()) {
            shelf.get("list")
                    .get("items")
                    .values()
                    .forEach(item ->
                            genders.add(item.get("product").get("gender").getStringValue()));
        }
        return genders;
    }

    private void order(Customer buyer, int daysAgo, long... bought) {
        long order = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total)
            VALUES (?, 'delivered', now() - interval '1 minute' - ? * interval '1 day', 40) RETURNING id""", buyer.id(), daysAgo);
        for (long product : bought) {
            shop.update(
                    "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                    order,
                    product);
        }
    }
}
