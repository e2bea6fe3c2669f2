package com.stylesense.events.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    private static final String NOTHING = "{\"departments\":[],\"liked_products\":[],\"brands\":[]}";

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.signedIn(shop);
    private final String[] visitor = {"X-Visitor-Id", UUID.randomUUID().toString()};
    private final long product = Products.add(shop, "10.00", 5);

    @Test
    void whoPickedNothingHasEmptyLists() {
        assertThat(customer.get("/api/preferences").body()).isEqualTo(NOTHING);
        assertThat(shop.get("/api/preferences", visitor).body()).isEqualTo(NOTHING);
    }

    @Test
    void whatIsPickedTakesThePlaceOfWhatWas() {
        String first =
                "{\"departments\":[\"Men\"],\"liked_products\":[%d],\"brands\":[\"Testwear\"]}".formatted(product);
        String second = "{\"departments\":[],\"liked_products\":[],\"brands\":[\"Testwear\"]}";

        assertThat(customer.put("/api/preferences", first).body()).isEqualTo(first);
        assertThat(customer.get("/api/preferences").body()).isEqualTo(first);
        assertThat(customer.put("/api/preferences", "{\"brands\":[\"Testwear\",\"Testwear\"],\"departments\":null}")
                        .body())
                .isEqualTo(second);
        assertThat(customer.get("/api/preferences").body()).isEqualTo(second);
    }

    @Test
    void aVisitorsPicksAreTheirsAlone() {
        String picked = "{\"departments\":[\"Men\"],\"liked_products\":[],\"brands\":[]}";
        Reply reply = shop.put("/api/preferences", picked, visitor);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("cache-control")).isEqualTo("no-store");
        assertThat(shop.get("/api/preferences", visitor).body()).isEqualTo(picked);
        assertThat(customer.get("/api/preferences").body()).isEqualTo(NOTHING);
        assertThat(shop.get(
                                "/api/preferences",
                                "X-Visitor-Id",
                                UUID.randomUUID().toString())
                        .body())
                .isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"departments\":[\"Martians\"]} | 422 | departments",
                "{\"departments\":[\"men\"]} | 422 | departments",
                "{\"departments\":[\"\"]} | 422 | departments",
                "{\"brands\":[\"Testwear\",\"'; DROP TABLE users --\"]} | 422 | brands",
                "{\"liked_products\":[9223372036854775807]} | 422 | liked_products",
                "{\"liked_products\":[-1]} | 422 | liked_products",
                "{\"liked_products\":[1.5]} | 400 | liked_products",
                "{\"liked_products\":5} | 400 | liked_products",
                "{\"departments\":[5]} | 422 | departments"
            })
    void whatTheCatalogueLacksIsRefused(String body, int status, String field) {
        Reply reply = customer.put("/api/preferences", body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
        assertThat(customer.get("/api/preferences").body()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"departments\":[null]}", "{\"brands\":[\"a\\u0000b\"]}", "{\"liked_products\":[null]}"})
    void whatIsNoValueIsRefused(String body) {
        assertThat(customer.put("/api/preferences", body).status()).isBetween(400, 422);
    }

    @Test
    void listsHaveTheirLimits() {
        String products =
                LongStream.rangeClosed(1, 101).mapToObj(Long::toString).collect(Collectors.joining(","));
        String brands = String.join(",", Collections.nCopies(51, "\"Testwear\""));
        String departments = String.join(",", Collections.nCopies(11, "\"Men\""));

        assertThat(fieldOf("{\"liked_products\":[" + products + "]}")).isEqualTo("liked_products");
        assertThat(fieldOf("{\"brands\":[" + brands + "]}")).isEqualTo("brands");
        assertThat(fieldOf("{\"departments\":[" + departments + "]}")).isEqualTo("departments");
    }

    @Test
    void picksMoveTheVersionOfTheShoppersLists() {
        customer.put("/api/preferences", "{\"departments\":[\"Men\"]}");
        long first = version();
        customer.put("/api/preferences", "{\"departments\":[]}");

        assertThat(version()).isGreaterThan(first);
    }

    @Test
    void nobodyAndAnAccountThatIsGoneAreRefused() {
        assertThat(shop.get("/api/preferences").status()).isEqualTo(401);
        assertThat(shop.put("/api/preferences", "{}").status()).isEqualTo(401);
        assertThat(shop.get("/api/preferences", "X-Visitor-Id", "me").status()).isEqualTo(400);
        shop.update("DELETE FROM users WHERE id = ?", customer.id());
        assertThat(customer.put("/api/preferences", "{}").status()).isEqualTo(401);
    }

    private String fieldOf(String body) {
        Reply reply = customer.put("/api/preferences", body);
        assertThat(reply.status()).isEqualTo(422);
        return reply.text("errors.0.field");
    }

    private long version() {
        return shop.number("SELECT version FROM shopper_versions WHERE user_id = ?", customer.id());
    }
}
