package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForYouApiTest {

    private static final String FOR_YOU = "/api/recommend/for-you";

    private final Shop shop = Shop.shared();
    private long shirt;
    private long trousers;
    private long dress;

    @BeforeEach
    void aShopInWhichShirtsLeadToTrousers() {
        shop.update("TRUNCATE products, users, ranking_models CASCADE");
        shirt = product("Shirts", "Men");
        trousers = product("Trousers", "Men");
        dress = product("Dresses", "Women");
        learned(shirt, trousers, 0.5, 0.02);
        learned(trousers, shirt, 0.4, 0.01);
        learned(dress, shirt, 0.1, 0.09);
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);
    }

    @Test
    void aGuestIsShownWhatIsPopular() {
        Reply list = shop.get(FOR_YOU);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text("fallback")).isEqualTo("popular");
        assertThat(products(list)).containsExactly(dress, shirt, trousers);
        assertThat(list.text("items.0.reason.code")).isEqualTo("popularity");
    }

    @Test
    void whereNothingWasLearnedYetWhatTrendsServes() {
        shop.update("DELETE FROM item_similarities");
        Customer customer = Customer.signedIn(shop);
        like(Customer.signedIn(shop), dress);
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);

        Reply list = customer.get(FOR_YOU);

        assertThat(list.text("fallback")).isEqualTo("trending");
        assertThat(products(list)).containsExactly(dress);
    }

    @Test
    void aShopperIsLedFromALikeAndTheVeryNextListShowsIt() {
        Customer customer = Customer.signedIn(shop);
        assertThat(customer.get(FOR_YOU).text("fallback")).isEqualTo("popular");

        like(customer, shirt);
        Reply list = customer.get(FOR_YOU);

        assertThat(list.json().get("fallback").isNull()).isTrue();
        assertThat(products(list).getLast())
                .as("outside the shopper's department")
                .isEqualTo(dress);
        JsonNode reason = item(list, trousers).get("reason");
        List<String> named = new ArrayList<>();
        double sum = 0;
        for (JsonNode part : reason.get("evidence").get("parts").values()) {
            named.add(part.get("part").getStringValue());
            sum += part.get("value").getDoubleValue();
        }
        assertThat(named)
                .contains("similar", "brand", "popularity")
                .contains(reason.get("code").getStringValue());
        assertThat(sum).isEqualTo(item(list, trousers).get("score").getDoubleValue(), within(1e-9));
        assertThat(customer.get(FOR_YOU).json().get("items"))
                .isEqualTo(list.json().get("items"));
    }

    @Test
    void whatWasBoughtIsNotShownUnlessItIsBoughtAgainAsARule() {
        Customer customer = Customer.signedIn(shop);
        order(customer, shirt);
        assertThat(products(customer.get(FOR_YOU))).doesNotContain(shirt).contains(trousers);

        shop.update("UPDATE item_similarities SET repeat = 1, replenished = true WHERE product_id = ?", shirt);
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);

        Reply list = customer.get(FOR_YOU);
        assertThat(products(list).getFirst()).isEqualTo(shirt);
        assertThat(list.text("items.0.reason.code")).isEqualTo("repeat");
    }

    @Test
    void whatWasLikedIsShownForThatUntilItIsBought() {
        shop.update("UPDATE item_similarities SET repeat = 1");
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);
        Customer customer = Customer.signedIn(shop);
        like(customer, shirt);

        Reply liked = customer.get(FOR_YOU);
        assertThat(products(liked).getFirst()).isEqualTo(shirt);
        assertThat(liked.text("items.0.reason.code")).isEqualTo("liked");
        assertThat(liked.text("items.0.reason.text")).isEqualTo("You liked or saved it, and have not bought it yet.");

        order(customer, shirt);
        assertThat(products(customer.get(FOR_YOU))).doesNotContain(shirt);
    }

    @Test
    void whatIsSoldOutIsNotShownAndComesBackWithItsStock() {
        shop.update("UPDATE products SET stock_count = 0 WHERE id = ?", trousers);
        Customer customer = Customer.signedIn(shop);
        like(customer, shirt);
        assertThat(products(customer.get(FOR_YOU))).doesNotContain(trousers);

        shop.update("UPDATE products SET stock_count = 1 WHERE id = ?", trousers);

        assertThat(products(customer.get(FOR_YOU))).contains(trousers);
    }

    @Test
    void noArticleTypeFillsMoreThanAThird() {
        for (int more = 0; more < 30; more++) {
            learned(product("Shirts", "Men"), shirt, 0.9, 0.5);
            product("Shoes", "Men");
        }
        RecommendShop.loadCatalogue(shop);
        Reply list = shop.get(FOR_YOU + "?limit=9");

        assertThat(list.json().get("items").values())
                .filteredOn(item ->
                        item.get("product").get("article_type").getStringValue().equals("Shirts"))
                .hasSize(3);
    }

    @Test
    void whatTheShopperHidIsNotShown() {
        Customer customer = Customer.signedIn(shop);
        like(customer, shirt);
        assertThat(products(customer.get(FOR_YOU))).contains(trousers);

        shop.update(
                "INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, 'hide', now())",
                customer.id(),
                trousers);

        assertThat(products(customer.get(FOR_YOU))).isNotEmpty().doesNotContain(trousers);
    }

    @Test
    void aFilterNarrowsTheListAndToOneArticleTypeFillsItWithThat() {
        long other = product("Dresses", "Women");
        RecommendShop.loadCatalogue(shop);
        Customer customer = Customer.signedIn(shop);
        like(customer, shirt);

        assertThat(products(customer.get(FOR_YOU + "?gender=Women"))).containsExactly(dress, other);
        assertThat(products(customer.get(FOR_YOU + "?article_type=Dresses&limit=2")))
                .containsExactly(dress, other);
    }

    @Test
    void aVisitorIsLedByWhatWasLookedAtElseByPicksElseShownWhatIsPopular() {
        UUID visitor = UUID.randomUUID();
        assertThat(forVisitor(visitor).text("fallback")).isEqualTo("popular");

        shop.update(
                "INSERT INTO preferences (visitor_id, departments, liked_products, brands, updated_at) VALUES (?, ?, ?, ?, now())",
                visitor,
                new String[] {"Men"},
                new long[] {shirt},
                new String[] {"Testwear"});
        Reply picked = forVisitor(visitor);
        assertThat(picked.text("fallback")).isEqualTo("picks");
        assertThat(products(picked).getLast()).isEqualTo(dress);
        assertThat(products(picked).getFirst()).isEqualTo(trousers);

        view("visitor_id", visitor, dress);
        Reply viewed = forVisitor(visitor);
        assertThat(viewed.text("fallback")).isEqualTo("views");
        assertThat(products(viewed).getFirst()).isEqualTo(dress);
        assertThat(forVisitor(UUID.randomUUID()).text("fallback")).isEqualTo("popular");

        shop.update("DELETE FROM events WHERE visitor_id = ?", visitor);
        shop.update("DELETE FROM preferences WHERE visitor_id = ?", visitor);
        assertThat(forVisitor(visitor).text("fallback")).as("once forgotten").isEqualTo("popular");
    }

    @Test
    void aShopperWithoutAHistoryIsLedByPicksAndEachViewShowsInTheVeryNextList() {
        Customer customer = Customer.signedIn(shop);
        shop.update(
                "INSERT INTO preferences (user_id, departments, liked_products, brands, updated_at) VALUES (?, ?, '{}', '{}', now())",
                customer.id(),
                new String[] {"Men"});
        assertThat(customer.get(FOR_YOU).text("fallback")).isEqualTo("picks");
        assertThat(products(customer.get(FOR_YOU)).getLast()).isEqualTo(dress);

        view("user_id", customer.id(), dress);
        assertThat(customer.get(FOR_YOU).text("fallback")).isEqualTo("views");
        assertThat(products(customer.get(FOR_YOU)).getFirst()).isEqualTo(dress);

        like(customer, shirt);
        assertThat(customer.get(FOR_YOU).json().get("fallback").isNull()).isTrue();
    }

    private Reply forVisitor(UUID visitor) {
        return shop.get(FOR_YOU, "x-visitor-id", visitor.toString());
    }

    private void view(String column, Object id, long product) {
        shop.update(
                "INSERT INTO events (id, " + column + ", kind, product_id, at) VALUES (?, ?, 'view', ?, now())",
                UUID.randomUUID(),
                id,
                product);
    }

    @Test
    void aTokenThatIsBrokenIsRefused() {
        assertThat(shop.get(FOR_YOU, "authorization", "Bearer nonsense").status())
                .isEqualTo(401);
    }

    private long product(String articleType, String gender) {
        long product = Products.add(shop, "20.00", 9);
        shop.update("UPDATE products SET article_type = ?, gender = ? WHERE id = ?", articleType, gender, product);
        return product;
    }

    private void learned(long product, long neighbour, double similarity, double popularity) {
        shop.update(
                "INSERT INTO item_similarities VALUES (?, ARRAY[?::bigint], ARRAY[?::real], ?, 0, false)",
                product,
                neighbour,
                similarity,
                popularity);
    }

    private void like(Customer customer, long product) {
        shop.update(
                "INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, 'like', now())",
                customer.id(),
                product);
    }

    private void order(Customer customer, long product) {
        long order = shop.number(
                "INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'placed', now(), 20) RETURNING id",
                customer.id());
        shop.update(
                "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                order,
                product);
    }

    private static JsonNode item(Reply list, long product) {
        for (JsonNode item : list.json().get("items").values()) {
            if (item.get("product").get("id").getLongValue() == product) {
                return item;
            }
        }
        throw new AssertionError("The list does not hold " + product);
    }

    private static List<Long> products(Reply list) {
        List<Long> products = new ArrayList<>();
        for (JsonNode item : list.json().get("items").values()) {
            products.add(item.get("product").get("id").getLongValue());
        }
        return products;
    }
}
