package com.stylesense.products.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {

    private final Shop shop = Shop.shared();
    private final long product = Products.add(shop, "12.50", 3);

    @Test
    void aProductIsShownWithItsPriceInTwoDecimalsAndItsPicture() {
        Reply reply = shop.get("/api/products/" + product);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .contains("\"price\":12.50,", "\"avg_rating\":4.20,", "\"image_url\":\"/images/test.svg\"");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "9223372036854775807"})
    void anUnknownProductIsNotFound(long id) {
        assertThat(shop.get("/api/products/" + id).text("code")).isEqualTo("product_not_found");
        assertThat(shop.get("/api/products/" + id + "/reviews").text("code")).isEqualTo("product_not_found");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=cheapest, 400, sort",
        "page=x, 400, page",
        "min_price=x, 400, min_price",
        "page=0, 422, page",
        "page_size=101, 422, page_size",
        "page_size=0, 422, page_size",
        "in_stock=ture, 400, in_stock",
        "in_stock=2, 400, in_stock",
        "in_stock=, 400, in_stock",
        "in_stock=y, 400, in_stock",
        "in_stock=true&in_stock=false, 400, in_stock",
        "in_stock=%00, 400, in_stock",
        "min_price=-1, 422, min_price",
        "max_price=1e99, 422, max_price",
        "max_price=1e-999999999, 422, max_price",
        "min_price=5&max_price=4.99, 422, min_price"
    })
    void aBrokenRuleNamesItsField(String query, int status, String field) {
        Reply reply = shop.get("/api/products?" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "1", "yes", "On"})
    void whoAsksForStockSeesNothingThatIsSoldOut(String yes) {
        assertThat(soldOutOnes("&in_stock=" + yes)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&in_stock=false", "&in_stock=False", "&in_stock=0", "&in_stock=no", "&in_stock=OFF"})
    void whoDoesNotAskForStockSeesWhatIsSoldOutToo(String query) {
        assertThat(soldOutOnes(query)).isOne();
    }

    private long soldOutOnes(String query) {
        String brand = "Brand-" + UUID.randomUUID();
        shop.update("UPDATE products SET brand = ? WHERE id = ?", brand, Products.add(shop, "5.00", 0));
        return shop.get("/api/products?brand=" + brand + query).number("total");
    }

    @Test
    void aValueThatNoProductHasFindsNothing() {
        assertThat(shop.get("/api/products?gender=%00").number("total")).isZero();
        assertThat(shop.get("/api/products?brand=%27%3B--").number("total")).isZero();
    }

    @Test
    void reviewsStandNewestFirstAndNameTheirAuthorsSparingly() {
        Customer customer = Customer.signedIn(shop);
        Customer other = Customer.signedIn(shop);
        shop.update("UPDATE users SET full_name = 'Ægir' WHERE id = ?", other.id());
        review(customer, 4, "Fits well.");
        review(other, 2, null);
        shop.update(
                "INSERT INTO interactions (user_id, product_id, kind, created_at) VALUES (?, ?, 'like', now())",
                customer.id(),
                product);

        Reply page = shop.get("/api/products/" + product + "/reviews");

        assertThat(page.number("total")).isEqualTo(2);
        assertThat(page.text("items.0.author")).isEqualTo("Ægir");
        assertThat(page.at("items.0.comment").isNull()).isTrue();
        assertThat(page.text("items.1.author")).isEqualTo("Test C.");
        assertThat(page.number("items.1.rating")).isEqualTo(4);
        assertThat(page.text("items.1.comment")).isEqualTo("Fits well.");
        assertThat(page.text("items.1.created_at")).isNotBlank();
        assertThat(page.body()).doesNotContain("@", "Customer");
    }

    @Test
    void reviewsComeInPages() {
        for (int i = 0; i < 3; i++) {
            review(Customer.signedIn(shop), 5, null);
        }

        Reply second = shop.get("/api/products/" + product + "/reviews?page=2&page_size=2");

        assertThat(second.at("items").size()).isOne();
        assertThat(second.number("total")).isEqualTo(3);
        assertThat(shop.get("/api/products/" + product + "/reviews?page=2147483647")
                        .at("items")
                        .size())
                .isZero();
    }

    @Test
    void ratingsAreThoseOfAllReviewsWithStars() {
        for (Integer rating : new Integer[] {5, 5, 2, null}) {
            review(Customer.signedIn(shop), rating, "Well.");
        }

        Reply page = shop.get("/api/products/" + product + "/reviews?page_size=1");

        assertThat(page.number("total")).isEqualTo(4);
        assertThat(page.number("ratings.count")).isEqualTo(3);
        assertThat(page.at("ratings.average").getDoubleValue()).isEqualTo(4.0);
        assertThat(page.at("ratings.stars").size()).isEqualTo(2);
        assertThat(page.number("ratings.stars.0.stars")).isEqualTo(5);
        assertThat(page.number("ratings.stars.0.count")).isEqualTo(2);
    }

    @Test
    void withoutReviewsThereIsNoAverage() {
        Reply page = shop.get("/api/products/" + product + "/reviews");

        assertThat(page.at("ratings.average").isNull()).isTrue();
        assertThat(page.number("ratings.count")).isZero();
        assertThat(page.at("ratings.stars").size()).isZero();
    }

    @Test
    void aReviewMayHaveACommentAndNoRating() {
        review(Customer.signedIn(shop), null, "Runs small.");

        Reply page = shop.get("/api/products/" + product + "/reviews");

        assertThat(page.text("items.0.comment")).isEqualTo("Runs small.");
        assertThat(page.at("items.0.rating").isNull()).isTrue();
    }

    @Test
    void aReviewTellsWhetherItsAuthorHasOrderedTheProduct() {
        for (String status : new String[] {"cancelled", "placed", "delivered"}) {
            Customer customer = Customer.signedIn(shop);
            order(customer, status, product);
            review(customer, 5, status);
        }
        Customer elsewhere = Customer.signedIn(shop);
        order(elsewhere, "delivered", Products.add(shop, "9.00", 1));
        review(elsewhere, 1, "another product");

        Reply page = shop.get("/api/products/" + product + "/reviews");

        assertThat(page.at("items").size()).isEqualTo(4);
        assertThat(page.text("items.0.comment")).isEqualTo("another product");
        assertThat(page.at("items.0.verified_purchase").getBooleanValue()).isFalse();
        assertThat(page.at("items.1.verified_purchase").getBooleanValue()).isTrue();
        assertThat(page.at("items.2.verified_purchase").getBooleanValue()).isTrue();
        assertThat(page.text("items.3.comment")).isEqualTo("cancelled");
        assertThat(page.at("items.3.verified_purchase").getBooleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/products", "/api/products?sort=newest", "/api/products/search?q=shirt"})
    void aPageFarBeyondTheLastIsEmpty(String list) {
        Reply beyond = shop.get(list + (list.contains("?") ? "&" : "?") + "page=2147483647&page_size=100");

        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.json().get("items").size()).isZero();
        assertThat(beyond.number("page")).isEqualTo(2147483647);
        assertThat(beyond.number("total")).isEqualTo(shop.get(list).number("total"));
    }

    private void order(Customer customer, String status, long ordered) {
        shop.update("""
                WITH placed AS (
                    INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, ?, now(), 5) RETURNING id)
                INSERT INTO order_items (order_id, product_id, quantity, unit_price) SELECT id, ?, 1, 5 FROM placed""", customer.id(), status, ordered);
    }

    /** As the interactions' function does. */
    private void review(Customer customer, Integer rating, String comment) {
        shop.update("""
            INSERT INTO interactions (user_id, product_id, kind, rating, comment, created_at)
            VALUES (?, ?, 'review', ?, ?, now())""", customer.id(), product, rating, comment);
    }
}
