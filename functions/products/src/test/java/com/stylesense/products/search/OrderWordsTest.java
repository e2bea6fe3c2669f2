package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cheapest heels, heels, PRICE_ASC",
        "heels cheapest first, heels, PRICE_ASC",
        "heels cheapest!, heels, PRICE_ASC",
        "heels lowest price, heels, PRICE_ASC",
        "heels price low to high, heels, PRICE_ASC",
        "saste heels, heels, PRICE_ASC",
        "सस्ती heels, heels, PRICE_ASC",
        "most expensive heels, heels, PRICE_DESC",
        "heels high to low, heels, PRICE_DESC",
        "top rated heels, heels, RATING",
        "latest heels, heels, NEWEST",
        "new arrivals heels, heels, NEWEST",
        "best-selling heels, heels, POPULAR",
        "heels bestsellers, heels, POPULAR",
        "trending heels, heels, POPULAR"
    })
    void anOrderIsTakenOutOfTheWords(String phrase, String words, ProductSort order) {
        OrderWords ordered = OrderWords.in(phrase);

        assertThat(ordered.words().strip()).isEqualTo(words);
        assertThat(ordered.order()).isEqualTo(order);
    }

    @Test
    void wordsThatOnlyBeginSoStay() {
        assertThat(OrderWords.in("budgetary new top")).isEqualTo(new OrderWords("budgetary new top", null));
    }
}
