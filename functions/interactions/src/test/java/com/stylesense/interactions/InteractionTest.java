package com.stylesense.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionTest {

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.signedIn(shop);
    private final long product = Products.add(shop, "10.00", 5);

    @ParameterizedTest
    @ValueSource(strings = {"like", "bookmark", "hide"})
    void aRepeatedLikeBookmarkOrHideIsTheSameOne(String kind) {
        Reply first = tell("\"kind\":\"%s\"".formatted(kind));
        Reply again = tell("\"kind\":\"%s\"".formatted(kind));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("kind")).isEqualTo(kind);
        assertThat(first.number("product_id")).isEqualTo(product);
        assertThat(first.at("rating").isNull()).isTrue();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void aSecondReviewReplacesTheFirst() {
        Reply first = tell("\"kind\":\"review\",\"rating\":2,\"comment\":\"  Too tight. \"");
        Reply second = tell("\"kind\":\"review\",\"rating\":5");

        assertThat(first.text("comment")).isEqualTo("Too tight.");
        assertThat(second.number("id")).isEqualTo(first.number("id"));
        assertThat(second.number("rating")).isEqualTo(5);
        assertThat(second.at("comment").isNull()).isTrue();
        assertThat(customer.get("/api/interactions?kind=review").number("total"))
                .isEqualTo(1);
    }

    @Test
    void aReviewNeedsNoRatingWhenItHasAComment() {
        Reply review = tell("\"kind\":\"review\",\"comment\":\"Runs small.\"");

        assertThat(review.status()).isEqualTo(201);
        assertThat(review.text("comment")).isEqualTo("Runs small.");
        assertThat(review.at("rating").isNull()).isTrue();
    }

    @Test
    void twentyLikesAtOnceAreOne() throws Exception {
        Callable<Reply> like = () -> tell("\"kind\":\"like\"");
        try (var threads = Executors.newCachedThreadPool()) {
            assertThat(threads.invokeAll(Collections.nCopies(20, like)))
                    .allMatch(reply -> reply.resultNow().status() == 201);
        }

        assertThat(customer.get("/api/interactions").number("total")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"review\" | rating",
                "\"kind\":\"review\",\"rating\":null,\"comment\":null | rating",
                "\"kind\":\"review\",\"comment\":\"  \\n \" | rating",
                "\"kind\":\"review\",\"rating\":0 | rating",
                "\"kind\":\"review\",\"rating\":6 | rating",
                "\"kind\":\"like\",\"rating\":5 | rating",
                "\"kind\":\"bookmark\",\"comment\":\"nice\" | comment",
                "\"kind\":\"hide\",\"rating\":1 | rating",
                "\"kind\":\"review\",\"rating\":5,\"comment\":\"a\\u0000b\" | comment",
                "\"kind\":null | kind",
                "\"rating\":5 | kind"
            })
    void aBrokenRuleNamesItsField(String fields, String field) {
        Reply reply = tell(fields);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    @Test
    void aCommentHasTwoThousandCharactersAtMost() {
        assertThat(tell("\"kind\":\"review\",\"rating\":5,\"comment\":\"" + "x".repeat(2001) + "\"")
                        .status())
                .isEqualTo(422);
        assertThat(tell("\"kind\":\"review\",\"rating\":5,\"comment\":\"" + "x".repeat(2000) + "\"")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anUnknownKindCannotBeRead() {
        Reply told = tell("\"kind\":\"share\"");
        Reply asked = customer.get("/api/interactions?kind=share");

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.text("code")).isEqualTo("malformed_request");
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.text("errors.0.field")).isEqualTo("kind");
    }

    @Test
    void aProductThatDoesNotExistIsNotFound() {
        Reply reply = customer.post("/api/interactions", "{\"product_id\":9223372036854775807,\"kind\":\"like\"}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("code")).isEqualTo("product_not_found");
    }

    @Test
    void thePageHoldsTheNewestFirstWithTheirProducts() {
        tell("\"kind\":\"like\"");
        tell("\"kind\":\"bookmark\"");
        tell("\"kind\":\"review\",\"rating\":4");

        Reply all = customer.get("/api/interactions?page_size=2");
        Reply likes = customer.get("/api/interactions?kind=like");

        assertThat(all.number("total")).isEqualTo(3);
        assertThat(all.json().get("items").size()).isEqualTo(2);
        assertThat(all.text("items.0.kind")).isEqualTo("review");
        assertThat(all.text("items.0.product.name")).isEqualTo("Test Shirt");
        assertThat(likes.number("total")).isEqualTo(1);
        assertThat(likes.text("items.0.kind")).isEqualTo("like");
    }

    @Test
    void whatWasToldIsTakenBackByItsShopperAlone() {
        long id = tell("\"kind\":\"like\"").number("id");
        Customer other = Customer.signedIn(shop);

        assertThat(other.delete("/api/interactions/" + id).text("code")).isEqualTo("interaction_not_found");
        assertThat(other.get("/api/interactions").number("total")).isZero();
        assertThat(customer.delete("/api/interactions/" + id).status()).isEqualTo(204);
        assertThat(customer.delete("/api/interactions/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/interactions", "/api/interactions?kind=like"})
    void aPageFarBeyondTheLastIsEmpty(String list) {
        tell("\"kind\":\"like\"");

        Reply beyond = customer.get(list + (list.contains("?") ? "&" : "?") + "page=2147483647&page_size=100");

        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.json().get("items").size()).isZero();
        assertThat(beyond.number("page")).isEqualTo(2147483647);
        assertThat(beyond.number("total")).isOne();
    }

    @Test
    void guestsAreAskedToSignIn() {
        assertThat(shop.get("/api/interactions").status()).isEqualTo(401);
    }

    private Reply tell(String fields) {
        return customer.post("/api/interactions", "{\"product_id\":%d,%s}".formatted(product, fields));
    }
}
