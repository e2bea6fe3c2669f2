package com.stylesense.products.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers caches on the way may keep and give to others. */
class SharedAnswersTest {

    private static final String KEPT_A_MINUTE = "public, max-age=0, s-maxage=60";
    private static final String VISITOR = "2f1d7a52-5a0e-4c0e-9a3b-0d8f6a1c7e11";

    private final Shop shop = Shop.shared();
    private final long product = Products.add(shop, "12.50", 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/products",
                "/api/products?gender=Women&sort=popular&page_size=1",
                "/api/products?ids=1",
                "/api/products/search?q=shirt",
                "/api/products/suggest?q=sh",
                "/api/products/popular-searches"
            })
    void whatIsTheSameForEveryoneIsKeptAMinuteForThoseOfWhomNothingIsKnown(String path) {
        assertThat(shop.get(path).header("cache-control")).isEqualTo(KEPT_A_MINUTE);
        assertThat(shop.get(path, "X-Session", "cookie").header("cache-control"))
                .isEqualTo(KEPT_A_MINUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/products", "/api/products/suggest?q=sh"})
    void nothingIsKeptOfWhoeverSaysWhoTheyAre(String path) {
        assertThat(Customer.signedIn(shop).get(path).header("cache-control")).isEqualTo("no-store");
        assertThat(shop.get(path, "Authorization", "Bearer of-nothing").header("cache-control"))
                .isEqualTo("no-store");
        assertThat(shop.get(path, "X-Visitor-Id", VISITOR).header("cache-control"))
                .isEqualTo("no-store");
        assertThat(shop.get(path, "Cookie", "any=thing").header("cache-control"))
                .isNull();
    }

    /** The same bytes whoever asks, or what a stranger was given would not be what a shopper may get. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/products?page_size=5", "/api/products/search?q=shirt", "/api/products/popular-searches"})
    void whoAsksMakesNoDifference(String path) {
        String stranger = shop.get(path).body();

        assertThat(Customer.signedIn(shop).get(path).body()).isEqualTo(stranger);
        assertThat(shop.get(path, "X-Visitor-Id", VISITOR).body()).isEqualTo(stranger);
    }

    /** Whoever has bought the last piece, or written a review, looks here and expects to see it. */
    @Test
    void oneProductAndItsReviewsAreNeverKept() {
        assertThat(shop.get("/api/products/" + product).header("cache-control")).isNull();
        assertThat(shop.get("/api/products/" + product + "/reviews").header("cache-control"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/products?page=x", "/api/products?page=0", "/api/products/0", "/api/products/search/more"})
    void nothingThatFailedIsKept(String path) {
        assertThat(shop.get(path).status()).isGreaterThanOrEqualTo(400);
        assertThat(shop.get(path).header("cache-control")).isNull();
    }
}
