package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.CatalogueShop;
import com.stylesense.products.CatalogueShop.Item;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SuggestTest {

    private static Shop shop;

    @BeforeAll
    static void fillShelves() {
        var items = new ArrayList<Item>();
        for (int i = 1; i <= 20; i++) {
            items.add(item(i, "Nike Men Runner " + i + " Black Shoes", "Nike", "Sports Shoes"));
        }
        items.add(item(31, "New Balance Women Blue Shoes", "New Balance", "Casual Shoes"));
        items.add(item(32, "New Balance Women Blue Shoes", "New Balance", "Casual Shoes"));
        items.add(item(33, "Puma Women Green T-shirt", "Puma", "Tshirts"));
        items.add(new Item(
                34,
                "Ashlore Leather Belt",
                "Ashlore",
                "Men",
                "Accessories",
                "Belts",
                "Belts",
                "Black",
                "Summer",
                2018,
                "Casual",
                new BigDecimal("20.00"),
                5,
                new BigDecimal("4.0")));
        shop = CatalogueShop.withNothingBut(items);
        shop.update("INSERT INTO product_popularity (product_id, buyers, units) VALUES (17, 900, 900), (4, 100, 100)");
    }

    @Test
    void brandsAndKindsComeFirstThenBestSellers() {
        assertThat(suggestions("nik"))
                .startsWith(
                        "brand Nike",
                        "product Nike Men Runner 17 Black Shoes",
                        "product Nike Men Runner 4 Black Shoes");
    }

    @Test
    void thereAreTenAtMost() {
        assertThat(suggestions("nike")).hasSize(10);
    }

    @Test
    void anyWordMayBeTheOneThatIsBegun() {
        assertThat(suggestions("bal")).startsWith("brand New Balance");
        assertThat(suggestions("women gre")).containsExactly("product Puma Women Green T-shirt");
    }

    @Test
    void aTextIsSuggestedOnce() {
        assertThat(suggestions("new ba")).containsExactly("brand New Balance", "product New Balance Women Blue Shoes");
    }

    @Test
    void aKindThatIsASubCategoryOfItsOwnIsSuggestedAsTheKind() {
        assertThat(suggestions("belts")).startsWith("article_type Belts").doesNotContain("sub_category Belts");
    }

    @Test
    void slipsAndSynonymsAreUnderstood() {
        assertThat(suggestions("pmua")).startsWith("brand Puma");
        assertThat(suggestions("tee")).startsWith("article_type Tshirts");
    }

    @Test
    void whatIsSaidOfPricesOrNotYetAWordIsPassedOver() {
        assertThat(suggestions("puma und")).startsWith("brand Puma");
        assertThat(suggestions("puma under 20")).startsWith("brand Puma");
        assertThat(suggestions("cheap puma")).startsWith("brand Puma");
        assertThat(suggestions("show me pum")).startsWith("brand Puma");
    }

    @Test
    void wordsThatNothingIsCalledAreMeantOnlyWhereNoOthersBeginSo() {
        assertThat(suggestions("ne")).startsWith("brand New Balance").noneMatch(text -> text.contains("Runner"));
    }

    @Test
    void onlyProductsCarryAProductId() {
        Reply reply = suggest("nik");

        assertThat(reply.at("suggestions.0.product_id").isNull()).isTrue();
        assertThat(reply.number("suggestions.1.product_id")).isEqualTo(17);
    }

    @Test
    void nothingTypedSuggestsNothing() {
        assertThat(suggestions("")).isEmpty();
        assertThat(suggestions("?!")).isEmpty();
        assertThat(shop.get("/api/products/suggest").at("suggestions").size()).isZero();
    }

    @Test
    void twoHundredCharactersAreEnough() {
        assertThat(suggest("x".repeat(201)).status()).isEqualTo(422);
    }

    private static List<String> suggestions(String typed) {
        return StreamSupport.stream(suggest(typed).at("suggestions").values().spliterator(), false)
                .map(suggestion -> suggestion.get("kind").getStringValue() + " "
                        + suggestion.get("text").getStringValue())
                .toList();
    }

    private static Reply suggest(String typed) {
        return shop.get("/api/products/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private static Item item(long id, String name, String brand, String articleType) {
        return new Item(
                id,
                name,
                brand,
                "Men",
                "Goods",
                "Things",
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
