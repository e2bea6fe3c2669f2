package com.stylesense.products.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenProductsTest {

    private final Shop shop = Shop.shared();
    private final long first = Products.add(shop, "10.00", 1);
    private final long second = Products.add(shop, "20.00", 0);
    private final long third = Products.add(shop, "30.00", 1);

    @ParameterizedTest
    @ValueSource(strings = {"%3$d,%1$d,%2$d", "%3$d&ids=%1$d&ids=%2$d", "%3$d,%1$d&ids=%2$d", " %3$d, %1$d,%2$d"})
    void productsComeInTheOrderInWhichTheyAreNamed(String ids) {
        Reply reply = shop.get(
                "/api/products?ids=" + ids.formatted(first, second, third).replace(" ", "%20"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(idsOf(reply)).containsExactly(third, first, second);
        assertThat(reply.number("total")).isEqualTo(3);
        assertThat(reply.body()).contains("\"facets\":{}");
    }

    @Test
    void anIdThatNoProductHasIsPassedOverAndARepeatedOneCountsOnce() {
        Reply reply = shop.get(
                "/api/products?ids=%d,%d,0,-1,9223372036854775807,%d,%d".formatted(second, second, first, second));

        assertThat(idsOf(reply)).containsExactly(second, first);
        assertThat(reply.number("total")).isEqualTo(2);
    }

    @Test
    void noIdsAreNoProducts() {
        Reply reply = shop.get("/api/products?ids=");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(idsOf(reply)).isEmpty();
    }

    @Test
    void aHundredComeInOneAnswerAndMoreAreRefused() {
        String unknown = LongStream.range(-98, 0).mapToObj(Long::toString).collect(Collectors.joining(","));
        String hundred = unknown + "," + first + "," + second;

        assertThat(idsOf(shop.get("/api/products?ids=" + hundred))).containsExactly(first, second);
        Reply tooMany = shop.get("/api/products?ids=" + hundred + "," + third);
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.text("errors.0.field")).isEqualTo("ids");
    }

    @Test
    void theyCanBeHadInPages() {
        Reply reply = shop.get("/api/products?page_size=2&page=2&ids=%d,%d,%d".formatted(third, first, second));

        assertThat(idsOf(reply)).containsExactly(second);
        assertThat(reply.number("total")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "ids=x, 400",
        "'ids=1,,2', 400",
        "ids=1.0, 400",
        "ids=%00, 400",
        "ids=9223372036854775808, 400",
        "ids=1&ids=x, 400",
        "ids=1&q=shirt, 422",
        "ids=1&sort=newest, 422",
        "ids=1&gender=Men, 422",
        "ids=1&in_stock=true, 422",
        "ids=1&max_price=5, 422"
    })
    void aBrokenRuleNamesItsField(String query, int status) {
        Reply reply = shop.get("/api/products?" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("errors.0.field")).isEqualTo("ids");
    }

    private static List<Long> idsOf(Reply reply) {
        List<Long> ids = new ArrayList<>();
        reply.at("items").values().forEach(item -> ids.add(item.get("id").getLongValue()));
        return ids;
    }
}
