package com.stylesense.products.facets;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.CatalogueShop;
import com.stylesense.products.CatalogueShop.Item;
import com.stylesense.products.FacetField;
import com.stylesense.products.RandomCatalogue;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every total and every count against one that is added up product by product. */
class FacetTest {

    private static final int SELECTIONS = 150;

    private final RandomCatalogue random = new RandomCatalogue(7);
    private final List<Item> items = new ArrayList<>(random.items(300));
    private Shop shop;

    @BeforeEach
    void fillShelves() {
        shop = CatalogueShop.withNothingBut(items);
    }

    @Test
    void countsAreWhatChoosingTheValueWouldGive() {
        for (int i = 0; i < SELECTIONS; i++) {
            assertCountsMatch(randomWish());
        }
    }

    @Test
    void countsFollowTheCatalogueAtOnce() {
        sellOut(items.getFirst());
        sellOut(items.get(1));
        shop.update("DELETE FROM products WHERE id = ?", items.get(2).id());
        items.remove(2);
        shop.update(
                "UPDATE products SET brand = 'Fila', base_colour = 'Teal' WHERE id = ?",
                items.get(3).id());
        items.set(3, repainted(items.get(3)));
        assertCountsMatch(new Wish(Set.of(), Map.of(), null, null, false));
        assertCountsMatch(new Wish(Set.of(), Map.of(), null, null, true));

        assertThat(shop.number("SELECT count(*) FROM facet_changes"))
                .as("is long enough to be summed up")
                .isGreaterThan(200);
        shop.update("UPDATE catalogue_version SET version = version + 1");

        assertThat(shop.number("SELECT count(*) FROM facet_changes"))
                .as("the log is summed up")
                .isZero();
        assertCountsMatch(new Wish(Set.of(), Map.of(), null, null, false));
        assertCountsMatch(new Wish(Set.of(), Map.of(), null, null, true));
        assertCountsMatch(new Wish(Set.of(), Map.of(FacetField.BRAND, Set.of("Fila")), null, null, true));
    }

    /** Totals are kept in memory; a change between two pages, summed up or not, must not leave them behind. */
    @Test
    void countsFollowWhileTheLogIsSummedUpAgainAndAgain() {
        for (int round = 0; round < 20; round++) {
            int turn = round;
            shop.update(
                    "UPDATE products SET price = price + 7.35, stock_count = 1 - least(stock_count, 1) WHERE id % 2 = ?",
                    turn % 2);
            items.replaceAll(item -> item.id() % 2 == turn % 2 ? dearerAndTurned(item) : item);
            assertCountsMatch(randomWish());
            shop.update("UPDATE catalogue_version SET version = version + 1");
            assertCountsMatch(randomWish());
        }
    }

    @Test
    void aPriceLiesInTheSameBandHereAndInTheDatabase() {
        for (String price : List.of(
                "0.00",
                "0.05",
                "0.99",
                "1.00",
                "9.99",
                "10.00",
                "24.99",
                "99.99",
                "100.00",
                "1299.50",
                "99999999.99")) {
            assertThat(shop.number(
                            "SELECT (price_band(?::numeric) = ?::numeric)::integer",
                            price,
                            PriceRange.band(new BigDecimal(price)).toPlainString()))
                    .as(price)
                    .isOne();
        }
    }

    @Test
    void aValueWithACommaIsOneValue() {
        Wish wish = new Wish(Set.of(), Map.of(FacetField.BRAND, Set.of("Gini, Jony & Co")), null, null, false);

        assertThat(shop.get(wish.path()).number("total")).isPositive();
        assertCountsMatch(wish);
    }

    @Test
    void onlyTheFiftyMostFrequentBrandsAreListedAndTheChosenOne() {
        var many = new ArrayList<Item>();
        for (int brand = 0; brand < 60; brand++) {
            for (int copy = brand == 59 ? 1 : 0; copy < 2; copy++) {
                Item item = random.item(1_000 + brand * 2 + copy);
                many.add(new Item(
                        item.id(),
                        item.name(),
                        "Brand %02d".formatted(brand),
                        item.gender(),
                        item.masterCategory(),
                        item.subCategory(),
                        item.articleType(),
                        item.baseColour(),
                        item.season(),
                        item.year(),
                        item.usage(),
                        item.price(),
                        item.stock(),
                        item.rating()));
            }
        }
        shop = CatalogueShop.withNothingBut(many);

        assertThat(counts(shop.get("/api/products"), FacetField.BRAND))
                .hasSize(50)
                .doesNotContainKey("Brand 59");
        assertThat(counts(shop.get("/api/products?brand=Brand+59"), FacetField.BRAND))
                .hasSize(51)
                .containsEntry("Brand 59", 1L);
    }

    /**
     * What a shopper asks for.
     *
     * @param words    a bar between those of which one will do
     * @param excluded a word that must not be there; null where there is none
     */
    private record Wish(
            Set<String> words,
            String excluded,
            Map<FacetField, Set<String>> chosen,
            Double minPrice,
            Double maxPrice,
            boolean inStock) {

        Wish(
                Set<String> words,
                Map<FacetField, Set<String>> chosen,
                Double minPrice,
                Double maxPrice,
                boolean inStock) {
            this(words, null, chosen, minPrice, maxPrice, inStock);
        }

        String path() {
            var query = new StringBuilder("/api/products?page_size=100&q=" + String.join("+", words));
            query.append(excluded == null ? "" : "+not+" + excluded);
            chosen.forEach((field, values) -> values.forEach(value -> query.append('&')
                    .append(field.column())
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
            query.append(minPrice == null ? "" : "&min_price=" + minPrice)
                    .append(maxPrice == null ? "" : "&max_price=" + maxPrice);
            return query.append(inStock ? "&in_stock=true" : "").toString();
        }

        Wish with(Set<String> otherWords) {
            return new Wish(otherWords, excluded, chosen, minPrice, maxPrice, inStock);
        }

        /** Nor would it with another value of a field. */
        boolean findsNothing(List<Item> items) {
            return Arrays.stream(FacetField.values())
                    .noneMatch(field -> items.stream().anyMatch(except(field)));
        }

        Predicate<Item> except(FacetField left) {
            return item -> words.stream()
                            .allMatch(word -> Arrays.stream(word.split("\\|")).anyMatch(wordsOf(item)::contains))
                    && (excluded == null || !wordsOf(item).contains(excluded))
                    && (minPrice == null || item.price().doubleValue() >= minPrice)
                    && (maxPrice == null || item.price().doubleValue() <= maxPrice)
                    && (!inStock || item.stock() > 0)
                    && chosen.entrySet().stream()
                            .allMatch(choice ->
                                    choice.getKey() == left || choice.getValue().contains(item.value(choice.getKey())));
        }
    }

    private static Set<String> wordsOf(Item item) {
        String text = item.name() + " "
                + Arrays.stream(FacetField.values()).map(item::value).collect(Collectors.joining(" "));
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")));
    }

    private Wish randomWish() {
        var words = new HashSet<String>();
        while (random.chance(0.35)) {
            words.add(random.one("red", "black", "nike", "heels", "jeans", "deluxe", "women", "casual", "footwear"));
        }
        var chosen = new EnumMap<FacetField, Set<String>>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            while (random.chance(0.25)) {
                chosen.computeIfAbsent(field, none -> new HashSet<>())
                        .add(random.one(items.toArray(Item[]::new)).value(field));
            }
        }
        return new Wish(
                words,
                random.chance(0.6) ? null : random.one("black", "red", "women", "deluxe", "shirts"),
                chosen,
                random.chance(0.2) ? random.one(0.0, 9.95, 10.0, 17.51, 20.25) : null,
                random.chance(0.2) ? random.one(20.75, 24.99, 40.0, 101.5, 99_999.99) : null,
                random.chance(0.3));
    }

    private void assertCountsMatch(Wish wish) {
        Reply page = shop.get(wish.path());
        assertThat(page.status()).as(wish.path()).isEqualTo(200);
        String searchedFor = page.text("searched_for");
        if (searchedFor != null) {
            assertThat(wish.findsNothing(items)).as(wish.path()).isTrue();
            assertCountsMatch(
                    page, wish.with(Set.of(searchedFor.replace(" or ", "|").split(" "))));
        } else {
            assertCountsMatch(page, wish);
        }
    }

    private void assertCountsMatch(Reply page, Wish wish) {
        assertThat(page.number("total"))
                .as(wish.path())
                .isEqualTo(items.stream().filter(wish.except(null)).count());
        for (FacetField field : FacetField.values()) {
            var expected = new TreeMap<String, Long>();
            items.stream().filter(wish.except(field)).forEach(item -> expected.merge(item.value(field), 1L, Long::sum));
            assertThat(counts(page, field)).as(field + " of " + wish.path()).isEqualTo(expected);
        }
    }

    private static Map<String, Long> counts(Reply page, FacetField field) {
        var counts = new LinkedHashMap<String, Long>();
        for (JsonNode entry : page.at("facets." + field.column()).values()) {
            counts.put(entry.get("value").getStringValue(), entry.get("count").getLongValue());
        }
        return counts;
    }

    private void sellOut(Item item) {
        shop.update("UPDATE products SET stock_count = 0 WHERE id = ?", item.id());
        items.replaceAll(other -> other == item
                ? new Item(
                        item.id(),
                        item.name(),
                        item.brand(),
                        item.gender(),
                        item.masterCategory(),
                        item.subCategory(),
                        item.articleType(),
                        item.baseColour(),
                        item.season(),
                        item.year(),
                        item.usage(),
                        item.price(),
                        0,
                        item.rating())
                : other);
    }

    private static Item dearerAndTurned(Item item) {
        return new Item(
                item.id(),
                item.name(),
                item.brand(),
                item.gender(),
                item.masterCategory(),
                item.subCategory(),
                item.articleType(),
                item.baseColour(),
                item.season(),
                item.year(),
                item.usage(),
                item.price().add(new BigDecimal("7.35")),
                item.stock() > 0 ? 0 : 1,
                item.rating());
    }

    private static Item repainted(Item item) {
        return new Item(
                item.id(),
                item.name(),
                "Fila",
                item.gender(),
                item.masterCategory(),
                item.subCategory(),
                item.articleType(),
                "Teal",
                item.season(),
                item.year(),
                item.usage(),
                item.price(),
                item.stock(),
                item.rating());
    }
}
