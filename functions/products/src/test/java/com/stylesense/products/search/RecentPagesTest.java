package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.CatalogueShop;
import com.stylesense.products.CatalogueShop.Item;
import com.stylesense.testing.Shop;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that was found is looked up, and never once anything has changed that decides what stands on it, or where. */
class RecentPagesTest {

    private Shop shop;

    @BeforeEach
    void fillShelves() {
        shop = CatalogueShop.withNothingBut(List.of(item(1, "Arrow Men Shirt"), item(2, "Puma Men Shirt")));
        shop.update("DELETE FROM refreshes");
    }

    @Test
    void aPageIsFoundOnceAndItsProductsAreReadAnew() {
        assertThat(ids("sort=price_asc")).containsExactly(1L, 2L);

        shop.update("ALTER TABLE products DISABLE TRIGGER product_changed");
        shop.update("UPDATE products SET price = 9.01, stock_count = 3 WHERE id = 2");
        shop.update("ALTER TABLE products ENABLE TRIGGER product_changed");

        assertThat(ids("sort=price_asc")).as("a change that nobody was told of").containsExactly(1L, 2L);
        assertThat(shop.get("/api/products?sort=price_asc")
                        .at("items")
                        .get(1)
                        .get("price")
                        .getDoubleValue())
                .isEqualTo(9.01);
    }

    @ParameterizedTest
    @CsvSource({
        "sort=price_asc, UPDATE products SET price = 9.01 WHERE id = 2",
        "sort=rating, UPDATE products SET avg_rating = 4.5 WHERE id = 2",
        "sort=newest, UPDATE products SET year = year - 1 WHERE id = 2",
        "q=shirt, UPDATE products SET stock_count = 0 WHERE id = 1",
        "q=shirt, UPDATE products SET article_type = 'Tops' WHERE id = 1",
    })
    void aPageFollowsWhatOrdersIt(String query, String change) {
        List<Long> before = ids(query);

        shop.update(change);

        assertThat(ids(query)).isEqualTo(before.reversed());
    }

    @Test
    void aPageFollowsWhatAProductIsCalledAndThatItIsGone() {
        assertThat(ids("q=puma+shirt")).containsExactly(2L);

        shop.update("UPDATE products SET name = 'Puma Men Polo', brand = 'Puma', article_type = 'Polos' WHERE id = 2");
        assertThat(ids("q=polo")).containsExactly(2L);

        shop.update("DELETE FROM products WHERE id = 2");
        assertThat(ids("q=polo")).isEmpty();
        assertThat(ids("sort=price_asc")).containsExactly(1L);
    }

    @Test
    void aPageFollowsWhatShoppersMean() {
        assertThat(ids("q=buttonup")).isEmpty();

        shop.update("INSERT INTO search_words (word, lexeme, seen) VALUES ('buttonup', search_lexeme('buttonup'), 0)");
        shop.update(
                "INSERT INTO search_synonyms (said, meant) VALUES (search_lexeme('buttonup'), search_lexeme('shirts'))");
        try {
            assertThat(ids("q=buttonup")).containsExactlyInAnyOrder(1L, 2L);
        } finally {
            shop.update("DELETE FROM search_synonyms WHERE said = search_lexeme('buttonup')");
        }
    }

    @Test
    void aPageFollowsWhatARefreshCountsAsPopular() {
        assertThat(ids("sort=popular")).containsExactly(1L, 2L);

        shop.update("INSERT INTO product_popularity (product_id, buyers, units) VALUES (2, 7, 7)");
        shop.update(
                "INSERT INTO refreshes (name, refreshed_at, took_ms, rows) VALUES ('product_popularity', now(), 1, 1)");

        assertThat(ids("sort=popular")).containsExactly(2L, 1L);
    }

    private List<Long> ids(String query) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode item : shop.get("/api/products?" + query).at("items").values()) {
            ids.add(item.get("id").getLongValue());
        }
        return ids;
    }

    private static Item item(int id, String name) {
        return new Item(
                id,
                name,
                name.substring(0, name.indexOf(' ')),
                "Men",
                "Apparel",
                "Topwear",
                "Shirts",
                "Blue",
                "Summer",
                2012,
                "Casual",
                new BigDecimal("9.0" + (id + 1)),
                5,
                new BigDecimal("4.0"));
    }
}
