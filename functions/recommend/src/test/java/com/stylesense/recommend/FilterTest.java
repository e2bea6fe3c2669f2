package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.Partners;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists narrowed by a client, over HTTP. That each is the exact top of what passes is tested with the strategies, and against brute force. */
class FilterTest {

    private final Shop shop = Shop.shared();
    private final List<Long> shirts = new ArrayList<>();
    private Customer customer;
    private long rare;

    /** Twenty shirts from 10.00 up, one of them of another brand; the customer bought the first with each of the others. */
    @BeforeEach
    void aShopOfShirts() {
        shop.update("TRUNCATE products, users CASCADE");
        shirts.clear();
        customer = Customer.signedIn(shop);
        for (int number = 0; number < 20; number++) {
            shirts.add(Products.add(shop, (10 + number) + ".00", 5));
        }
        rare = shirts.get(7);
        shop.update("UPDATE products SET brand = 'Rare & Co', gender = 'Women' WHERE id = ?", rare);
        for (long other : shirts.subList(1, 20)) {
            long order = shop.number("""
                INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'delivered', now() - interval '1 minute', 40)
                RETURNING id""", Customer.signedIn(shop).id());
            for (long product : List.of(shirts.getFirst(), other)) {
                shop.update(
                        "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                        order,
                        product);
            }
        }
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new-arrivals", "trending", "collaborative/1", "cart-addons"})
    void aListHoldsWhatPassesAlone(String list) {
        String path = path(list);

        assertThat(shop.get(path + "brand=Rare%20%26%20Co").productIds()).containsExactly(rare);
        assertThat(shop.get(path + "gender=Women,Girls&gender=Boys").productIds())
                .containsExactly(rare);
        assertThat(shop.get(path + "min_price=17&max_price=17.00").productIds()).containsExactly(rare);
        assertThat(shop.get(path + "gender=Men&brand=Rare%20%26%20Co").productIds())
                .isEmpty();
        assertThat(shop.get(path + "master_category=Apparel&article_type=Shirts")
                        .productIds())
                .isEqualTo(shop.get(path).productIds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new-arrivals", "trending", "collaborative/1", "cart-addons"})
    void whatIsExcludedMakesRoomForTheNext(String list) {
        String path = path(list) + "limit=5&";
        List<Long> all = shop.get(path(list) + "limit=20").productIds();
        String excluded = all.subList(0, 3).stream().map(String::valueOf).collect(Collectors.joining(","));

        assertThat(shop.get(path + "exclude=" + excluded).productIds()).isEqualTo(all.subList(3, 8));
        assertThat(shop.get(path).productIds()).isEqualTo(all.subList(0, 5));
    }

    private String path(String list) {
        return "/api/recommend/"
                + switch (list) {
                    case "collaborative/1" -> "collaborative/" + shirts.getFirst() + "?";
                    case "cart-addons" -> "cart-addons?product_ids=" + shirts.getFirst() + "&";
                    default -> list + "?";
                };
    }

    @Test
    void aListThatAFilterLeavesEmptyIsNotFilledWithOthers() {
        shop.update("UPDATE orders SET user_id = ? WHERE id = (SELECT min(id) FROM orders)", customer.id());

        assertThat(customer.get("/api/recommend/budget").text("fallback")).isNull();
        Reply reply = customer.get("/api/recommend/budget?brand=Nobody");

        assertThat(reply.productIds()).isEmpty();
        assertThat(reply.text("fallback")).isNull();
    }

    @Test
    void whoHasNoHistoryIsShownOfWhatIsTrendingWhatPasses() {
        Reply reply = customer.get("/api/recommend/history?brand=Rare%20%26%20Co");

        assertThat(reply.text("fallback")).isEqualTo("trending");
        assertThat(reply.productIds()).containsExactly(rare);
        assertThat(customer.get("/api/recommend/history?brand=Nobody").productIds())
                .isEmpty();
        assertThat(customer.get("/api/recommend/history?brand=Nobody").text("fallback"))
                .isEqualTo("trending");
    }

    /** Of a best-seller counting takes minutes. What is packed differs from the log here, which shows where the list was read. */
    @Test
    void coPurchasesBeyondTheBestAreReadFromWhatTheRefreshPacked() {
        keepThree();
        Partners packed = new Partners(shirts.getFirst(), new long[] {rare}, new int[] {7}, new int[] {9});
        shop.update(
                "UPDATE co_purchases SET packed = ? WHERE product_id = ?",
                BestCoPurchases.of(packed, 0).packed(),
                shirts.getFirst());

        Reply reply = shop.get("/api/recommend/collaborative/" + shirts.getFirst() + "?brand=Rare%20%26%20Co");

        assertThat(reply.productIds()).containsExactly(rare);
        assertThat(reply.number("items.0.reason.evidence.co_count")).isEqualTo(7);
        assertThat(reply.number("items.0.reason.evidence.popularity")).isEqualTo(9);
    }

    /** After the update that brought the column, and before the next refresh. */
    @Test
    void coPurchasesThatNoRefreshHasPackedYetAreCounted() {
        keepThree();

        Reply reply = shop.get("/api/recommend/collaborative/" + shirts.getFirst() + "?brand=Rare%20%26%20Co");

        assertThat(reply.productIds()).containsExactly(rare);
        assertThat(reply.number("items.0.reason.evidence.co_count")).isEqualTo(1);
    }

    private void keepThree() {
        shop.update("""
            UPDATE co_purchases SET complete = false, partners = partners[1:3], co_buyers = co_buyers[1:3], buyers = buyers[1:3]
            WHERE product_id = ?""", shirts.getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "min_price=cheap, min_price",
        "max_price=5&max_price=6, max_price",
        "exclude=1%2Ctwo, exclude",
        "exclude=99999999999999999999, exclude"
    })
    void whatCannotBeReadIsNamed(String query, String parameter) {
        Reply reply = shop.get("/api/recommend/trending?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("code")).isEqualTo("malformed_request");
        assertThat(reply.text("errors.0.field")).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "min_price=-1, min_price",
        "max_price=0.001, max_price",
        "max_price=1e999999999, max_price",
        "max_price=1e-999999999, max_price",
        "min_price=10&max_price=9.99, min_price"
    })
    void whatBreaksARuleIsNamed(String query, String parameter) {
        Reply reply = shop.get("/api/recommend/trending?" + query);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("validation_failed");
        assertThat(reply.text("errors.0.field")).isEqualTo(parameter);
    }

    @Test
    void twoHundredProductsMayBeExcluded() {
        String ids = LongStream.rangeClosed(1, 200).mapToObj(String::valueOf).collect(Collectors.joining(","));

        assertThat(shop.get("/api/recommend/trending?exclude=" + ids).status()).isEqualTo(200);
        assertThat(shop.get("/api/recommend/trending?exclude=" + ids + ",201").status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gender=", "brand=,%20,", "min_price=", "exclude="})
    void aBlankValueAsksForNothing(String query) {
        assertThat(shop.get("/api/recommend/new-arrivals?" + query).productIds())
                .isEqualTo(shop.get("/api/recommend/new-arrivals").productIds());
    }
}
