package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.CatalogueShop;
import com.stylesense.products.CatalogueShop.Item;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue calls one thing and shoppers another, in several words or in their own language. */
class ShoppersWordsTest {

    private static Shop shop;

    @BeforeAll
    static void fillShelves() {
        shop = CatalogueShop.withNothingBut(List.of(
                item(1, "Clarks Men Black Formal Shoes", "Clarks", "Men", "Formal Shoes", "Black", "Formal"),
                item(2, "Nike Men Red Sports Shoes", "Nike", "Men", "Sports Shoes", "Red", "Sports"),
                item(3, "Catwalk Women Beige Heels", "Catwalk", "Women", "Heels", "Beige", "Casual"),
                item(4, "Cobblerz Women Brown Pumps", "Cobblerz", "Women", "Heels", "Brown", "Casual"),
                item(5, "Fabindia Girls Magenta Salwar", "Fabindia", "Girls", "Salwar", "Magenta", "Ethnic"),
                item(6, "Fabindia Boys Blue Kurta", "Fabindia", "Boys", "Kurtas", "Blue", "Ethnic"),
                item(7, "Gini Boys Khaki Trousers", "Gini", "Boys", "Trousers", "Khaki", "Casual"),
                item(8, "Gini Boys Yellow Shorts", "Gini", "Boys", "Shorts", "Yellow", "Casual"),
                item(9, "Gini Girls Pink Skirt", "Gini", "Girls", "Skirts", "Pink", "Casual"),
                item(10, "Puma Men White Sandals", "Puma", "Men", "Sandals", "White", "Casual"),
                item(11, "Gini Boys Check Maroon Shirt", "Gini", "Boys", "Shirts", "Maroon", "Casual"),
                item(12, "United Colors Boys Green Shirt", "United Colors", "Boys", "Shirts", "Green", "Casual"),
                item(13, "Tapered Trousers 34x32", "Gini", "Men", "Trousers", "Olive", "Casual"),
                item(14, "Denim Skirt", "Gini", "Girls", "Skirts", "Grey", "Casual"),
                item(15, "Washed Jeans", "Gini", "Girls", "Jeans", "Grey", "Casual"),
                item(34, "Gini Girls Grey Capris", "Gini", "Girls", "Capris", "Grey", "Casual"),
                item(35, "Mr. Men Boys Violet Top", "Mr. Men", "Boys", "Tops", "Purple", "Casual"),
                item(36, "Inc 5 Women Lavender Top", "Inc 5", "Women", "Tops", "Lavender", "Casual")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dress shoes | 1",
                "office shoes | 1",
                "training shoes | 2",
                "half pants | 8",
                "track pants | 7 13",
                "shalwar kameez | 5",
                "kurti | 6",
                "traditional dress for girls | 5",
                "festive wear | 5 6",
                "heels for her | 3 4",
                "shoes for him | 1 2",
                "shoes for my brother | 1 2",
                "skin colour heels | 3",
                "chequered shirt | 11",
                "wine shirt | 11",
                "green colour shirt | 12",
                "shirt for 8 year old boy | 11 12",
                "offers on kurta | 6",
                "34/32 | 13",
                "trousers 34 32 | 13",
                "loafers | 1",
                "plum top | 35",
                "violet top women | 36",
                "bachon ke tops | 35",
                "काले जूते | 1",
                "लाल जूते | 2",
                "कुर्ता | 6",
                "safed sandals | 10",
                "bachche ke kapde shorts | 8",
                "nike ke shoes | 2",
                "👠 | 3 4",
                "#13 | 13",
                "shrit | 11 12",
                "skirts and shorts | 8 9 14",
                "nike or puma | 2 10",
                "trousers, jeans | 7 13 15"
            })
    void areUnderstood(String words, String expected) {
        assertThat(found(words).stream().sorted().map(String::valueOf)).containsExactly(expected.split(" "));
    }

    @Test
    void whatIsCalledAsTypedComesBeforeWhatIsOnlyMeant() {
        assertThat(found("pumps")).containsExactly(4, 3);
    }

    @Test
    void butNotBeforeTheKindThatIsMeant() {
        assertThat(found("denims")).first().isEqualTo(15);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "boys shorts skirt, boys shorts, 8",
        "men maroon shirt, maroon shirt, 11",
        "women red shirt, shirt, 11 12",
        "nike men sandals, men sandals, 10",
        "gift for 5 year old boys, boys, 6 7 8 11 12 35"
    })
    void oneWordIsLetGoOfBeforeTwoAndTheOnlyKindLast(String words, String kept, String expected) {
        assertThat(search(words).text("searched_for")).isEqualTo(kept);
        assertThat(found(words).stream().sorted().map(String::valueOf)).containsExactly(expected.split(" "));
    }

    @Test
    void theCheapestOfAKindIsOfThatKind() {
        shop.update("UPDATE products SET name = 'Jeans Skirt', price = 5 WHERE id = 14");
        assertThat(found("cheapest jeans")).containsExactly(15);
        shop.update("UPDATE products SET name = 'Denim Skirt', price = 20 WHERE id = 14");
    }

    @Test
    void anOrderMayBeSaidInWords() {
        shop.update("UPDATE products SET avg_rating = 4.9 WHERE id = 3");
        assertThat(found("top rated heels")).containsExactly(3, 4);
        assertThat(search("top rated heels").body()).doesNotContain("searched_for");
    }

    @Test
    void aNumberIsAProductOnlyWhereNothingIsCalledSo() {
        assertThat(found("34")).containsExactly(13);
        assertThat(found("#15")).containsExactly(15);
        assertThat(found("0")).isEmpty();
        assertThat(search("9999999999999999").number("total")).isZero();
    }

    @Test
    void wordsThatNothingIsCalledAreNotGuessedAt() {
        assertThat(found("hair")).isEmpty();
    }

    private static List<Integer> found(String words) {
        return StreamSupport.stream(search(words).at("items").values().spliterator(), false)
                .map(item -> item.get("id").getIntValue())
                .toList();
    }

    private static Reply search(String words) {
        return shop.get("/api/products/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static Item item(
            long id, String name, String brand, String gender, String articleType, String baseColour, String usage) {
        return new Item(
                id,
                name,
                brand,
                gender,
                articleType.endsWith("Shoes") ? "Footwear" : "Apparel",
                articleType.endsWith("Shoes") ? "Shoes" : articleType,
                articleType,
                baseColour,
                "Summer",
                2018,
                usage,
                new BigDecimal("20.00"),
                5,
                new BigDecimal("4.0"));
    }
}
