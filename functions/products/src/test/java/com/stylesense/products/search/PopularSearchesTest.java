package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.CatalogueShop;
import com.stylesense.products.CatalogueShop.Item;
import com.stylesense.testing.Shop;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PopularSearchesTest {

    private static Shop shop;

    @BeforeAll
    static void fillShelves() {
        shop = CatalogueShop.withNothingBut(List.of(item(1, "Shirts"), item(2, "Tshirts"), item(3, "Tshirts")));
    }

    @AfterEach
    void nothingSearched() {
        shop.update("DELETE FROM popular_searches");
    }

    @Test
    void aShopThatNobodySearchedYetOffersTheKindsThatItHasMostOf() {
        assertThat(offered()).containsExactly("article_type Tshirts", "article_type Shirts");
    }

    @Test
    void whatMostPeopleSearchedForComesFirst() {
        shop.update("INSERT INTO popular_searches (phrase, people) VALUES ('black shirt', 3), ('white shirt', 5)");

        assertThat(offered())
                .containsExactly(
                        "search white shirt", "search black shirt", "article_type Tshirts", "article_type Shirts");
    }

    @Test
    void thereAreEightAtMost() {
        shop.update("INSERT INTO popular_searches SELECT 'shirt ' || n, n FROM generate_series(1, 20) AS n");

        assertThat(offered()).hasSize(8).startsWith("search shirt 20").doesNotContain("article_type Shirts");
    }

    private static List<String> offered() {
        return StreamSupport.stream(
                        shop.get("/api/products/popular-searches")
                                .at("suggestions")
                                .values()
                                .spliterator(),
                        false)
                .map(one ->
                        one.get("kind").getStringValue() + " " + one.get("text").getStringValue())
                .toList();
    }

    private static Item item(long id, String articleType) {
        return new Item(
                id,
                "Plain " + articleType,
                "Puma",
                "Men",
                "Apparel",
                "Topwear",
                articleType,
                "Black",
                "Summer",
                2018,
                "Casual",
                new BigDecimal("20.00"),
                5,
                new BigDecimal("4.0"));
    }
}
