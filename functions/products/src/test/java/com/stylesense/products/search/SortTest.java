package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.CatalogueShop;
import com.stylesense.products.CatalogueShop.Item;
import com.stylesense.products.RandomCatalogue;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks whole catalogues page by page: no order leaves two products undecided, so none is met twice or missed. */
class SortTest {

    private final List<Item> items = new RandomCatalogue(11).items(150);
    private final Map<Long, Integer> buyers = new HashMap<>();
    private Shop shop;

    @BeforeEach
    void fillShelvesAndSell() {
        shop = CatalogueShop.withNothingBut(items);
        for (Item item : items.subList(0, 40)) {
            buyers.put(item.id(), (int) (item.id() % 5));
            shop.update(
                    "INSERT INTO product_popularity (product_id, buyers, units) VALUES (?, ?, 9)",
                    item.id(),
                    item.id() % 5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowOneOrder(ProductSort sort) {
        assertThat(walk("?sort=" + sort.name().toLowerCase()))
                .isEqualTo(items.stream().sorted(order(sort)).map(Item::id).toList());
    }

    @Test
    void popularPagesHoldWithFilters() {
        List<Long> nike = items.stream()
                .filter(item -> item.brand().equals("Nike"))
                .sorted(order(ProductSort.POPULAR))
                .map(Item::id)
                .toList();

        assertThat(walk("?sort=popular&brand=Nike")).isEqualTo(nike);
    }

    @Test
    void aPageBehindTheLastIsEmptyAndStillKnowsTheTotal() {
        Reply page = shop.get("/api/products?page=1000000&page_size=100");

        assertThat(page.at("items").size()).isZero();
        assertThat(page.number("total")).isEqualTo(items.size());
    }

    private Comparator<Item> order(ProductSort sort) {
        Comparator<Item> byId = Comparator.comparingLong(Item::id);
        return switch (sort) {
            case PRICE_ASC -> Comparator.comparing(Item::price).thenComparing(byId);
            case PRICE_DESC ->
                Comparator.comparing(Item::price).thenComparing(byId).reversed();
            case RATING ->
                Comparator.comparing(Item::rating, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                        .thenComparing(byId);
            case NEWEST ->
                Comparator.comparingInt(Item::year).thenComparing(byId).reversed();
            case POPULAR, RELEVANCE ->
                Comparator.<Item>comparingInt(item -> buyers.getOrDefault(item.id(), -1))
                        .reversed()
                        .thenComparing(byId);
        };
    }

    private List<Long> walk(String query) {
        var ids = new ArrayList<Long>();
        for (int page = 1; page <= 10; page++) {
            for (JsonNode item : shop.get("/api/products" + query + "&page_size=17&page=" + page)
                    .at("items")
                    .values()) {
                ids.add(item.get("id").getLongValue());
            }
        }
        return ids;
    }
}
