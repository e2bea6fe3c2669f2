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
import org.junit.jupiter.params.provider.ValueSource;

/** What real shoppers type, with the products that they must meet. */
class SearchTest {

    private static final int AIR_PEGASUS = 1;
    private static final int BLACK_HEELS = 2;
    private static final int RED_HEELS = 3;
    private static final int BLUE_JEANS = 4;
    private static final int RED_DRESS = 5;
    private static final int RED_TAPE_BLACK_SHOE = 6;
    private static final int TEE = 7;
    private static final int T_SHIRT = 8;
    private static final int SHIRT = 9;
    private static final int FLIP_FLOPS = 10;
    private static final int CAFE_TOP = 11;

    private static Shop shop;

    @BeforeAll
    static void fillShelves() {
        shop = CatalogueShop.withNothingBut(List.of(
                item(
                        AIR_PEGASUS,
                        "Nike Men's Air Pegasus+ 28 Running Shoe",
                        "Nike",
                        "Men",
                        "Footwear",
                        "Shoes",
                        "Sports Shoes",
                        "White"),
                item(
                        BLACK_HEELS,
                        "Catwalk Women Black Heels",
                        "Catwalk",
                        "Women",
                        "Footwear",
                        "Shoes",
                        "Heels",
                        "Black"),
                item(RED_HEELS, "Catwalk Women Red Heels", "Catwalk", "Women", "Footwear", "Shoes", "Heels", "Red"),
                item(
                        BLUE_JEANS,
                        "Gini and Jony Boys Washed Blue Jeans",
                        "Gini and Jony",
                        "Boys",
                        "Apparel",
                        "Bottomwear",
                        "Jeans",
                        "Blue"),
                item(
                        RED_DRESS,
                        "Doodle Girls Polka Red Dress",
                        "Doodle",
                        "Girls",
                        "Apparel",
                        "Dress",
                        "Dresses",
                        "Red"),
                item(
                        RED_TAPE_BLACK_SHOE,
                        "Red Tape Men Black Formal Shoes",
                        "Red Tape",
                        "Men",
                        "Footwear",
                        "Shoes",
                        "Formal Shoes",
                        "Black"),
                item(TEE, "KKR Boys Fangear Tee", "KKR", "Boys", "Apparel", "Topwear", "Tshirts", "Purple"),
                item(T_SHIRT, "Puma Men Green T-shirt", "Puma", "Men", "Apparel", "Topwear", "Tshirts", "Green"),
                item(SHIRT, "Arrow Men Striped Shirt", "Arrow", "Men", "Apparel", "Topwear", "Shirts", "Grey"),
                item(
                        FLIP_FLOPS,
                        "Quiksilver Men Flip Flops",
                        "Quiksilver",
                        "Men",
                        "Footwear",
                        "Flip Flops",
                        "Flip Flops",
                        "Brown"),
                item(CAFE_TOP, "Café Girls 100% Cotton Top", "Café", "Girls", "Apparel", "Topwear", "Tops", "Beige")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nike sheos | 1",
                "pegassus | 1",
                "PEGASUS | 1",
                "pegasis | 1",
                "air peg | 1",
                "blu jeans | 4",
                "jeens | 4",
                "beans | ",
                "wshirt | 9",
                "ejans | 4",
                "jean | 4",
                "red dres | 5",
                "red dresses | 5",
                "women heels black | 2",
                "blakc heels | 2",
                "heals red | 3",
                "womens heel | 2 3",
                "tshirt | 7 8",
                "t-shirt | 7 8",
                "T Shirts | 7 8",
                "tee | 7 8",
                "tshrit | 7 8",
                "shirt | 9",
                "flipflops | 10",
                "flip-flop | 10",
                "slippers men | 10",
                "sneakers nike | 1",
                "gray | 9",
                "cafe | 11",
                "CAFÉ | 11",
                "100% cotton | 11",
                "man shirt | 9",
                "kids jeans | 4",
                "shoes for men | 1 6"
            })
    void shoppersFindWhatTheyMean(String words, String expected) {
        assertThat(found(words))
                .containsExactlyInAnyOrderElementsOf(
                        expected == null
                                ? List.of()
                                : List.of(expected.strip().split(" ")).stream()
                                        .map(Integer::valueOf)
                                        .toList());
    }

    @Test
    void whatAThingIsComesBeforeWhatItsBrandIsCalled() {
        assertThat(found("red")).last().isEqualTo(RED_TAPE_BLACK_SHOE);
        assertThat(found("red")).contains(RED_DRESS, RED_HEELS);
    }

    @Test
    void aSlipInOneWordStillRequiresTheOthers() {
        assertThat(found("puma tshrit")).containsExactly(T_SHIRT);
    }

    @Test
    void oneLetterFindsTheWordsThatItBegins() {
        assertThat(found("n")).containsExactly(AIR_PEGASUS);
    }

    @Test
    void aWordNobodyKnowsFindsNothing() {
        assertThat(found("qwertyuiop")).isEmpty();
        assertThat(search("qwertyuiop").body()).doesNotContain("searched_for");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nike qwertyuiop | nike | 1",
                "high heels | heels | 2 3",
                "red and white dress | red or white dress | 5",
                "best red dress | red dress | 5",
                "kkr shirt | kkr shirt or tshirt | 7",
                "blue nike | nike | 1",
                "nike heels | heels | 2 3",
                "nike heals | heals | 2 3"
            })
    void wordsThatFindNothingTogetherAreLetGoOfOneByOneAndThePageSaysSo(String words, String kept, String expected) {
        assertThat(search(words).text("searched_for")).isEqualTo(kept);
        assertThat(found(words).stream().sorted().map(String::valueOf)).containsExactly(expected.split(" "));
    }

    @Test
    void whatIsFoundWithAllWordsSaysNothingOfOthers() {
        assertThat(search("red dress").body()).doesNotContain("searched_for");
    }

    @Test
    void wordsAboutPricesArePricesAndNoWords() {
        assertThat(found("dress under $50")).containsExactly(RED_DRESS);
        assertThat(found("dress under $10")).isEmpty();
        assertThat(search("under $50?").number("total")).isEqualTo(11);
        assertThat(found("heels between 10 and 30 dollars")).containsExactlyInAnyOrder(BLACK_HEELS, RED_HEELS);
        assertThat(found("heels over $20.01")).isEmpty();
        assertThat(found("cheap jeans")).containsExactly(BLUE_JEANS);
        assertThat(search("under $50").number("total")).isEqualTo(11);
        assertThat(found("jeans around 22")).containsExactly(BLUE_JEANS);
        assertThat(found("jeans around 50")).isEmpty();
        assertThat(found("heels from 10 to 30")).containsExactlyInAnyOrder(BLACK_HEELS, RED_HEELS);
        assertThat(found("heels 10 to 15 dollars")).isEmpty();
        assertThat(found("heels 10-30")).containsExactlyInAnyOrder(BLACK_HEELS, RED_HEELS);
        assertThat(search("heels 50-100").text("searched_for"))
                .as("no price of theirs, so a size of some kind")
                .isEqualTo("heels");
        assertThat(found("expensive jeans")).containsExactly(BLUE_JEANS);
        assertThat(shop.get("/api/products?q=dress+under+%2450&min_price=60").number("total"))
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "heels not black | 3",
                "heels -black | 3",
                "heels that are not black | 3",
                "shoes except nike or catwalk | 6",
                "heels without red or black | ",
                "non formal shoes men | 1",
                "jeans not pegasus | 4",
                "not heels | 1 4 5 6 7 8 9 10 11",
                "-red under $50 | 1 2 4 7 8 9 10 11",
                "not qwertyuiop | ",
                "anything but red heels | 2",
                "heels not qwertyuiop | 2 3"
            })
    void whatMustNotBeThereIsLeftOut(String words, String expected) {
        assertThat(found(words).stream().sorted().map(String::valueOf))
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
        assertThat(search(words).body()).doesNotContain("searched_for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dog food", "lorem ipsum", "jet food pan"})
    void whatIsOnlyGuessedAtIsNotShownWhereTheRestIsUnknown(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void oneWordForSeveralFindsTheirKindAlone() {
        assertThat(found("sneakers")).containsExactly(AIR_PEGASUS);
        assertThat(found("trainers men black")).doesNotContain(RED_TAPE_BLACK_SHOE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "साड़ी, 101",
        "बनारसी, 101",
        "सूती, 102",
        "GRÖSSE, 103",
        "größe, 103",
        "grosse, 103",
        "h&m, 104",
        "H & M, 104"
    })
    void everyScriptHasWords(String words, int expected) {
        CatalogueShop.stock(
                shop,
                List.of(
                        item(101, "लाल बनारसी साड़ी", "Acme", "Men", "Apparel", "Topwear", "Kurtas", "Blue"),
                        item(102, "नीला सूती कुर्ता", "Acme", "Men", "Apparel", "Topwear", "Kurtas", "Blue"),
                        item(103, "Größe Men Blue Kurta", "Acme", "Men", "Apparel", "Topwear", "Kurtas", "Blue"),
                        item(104, "H&M Men Kurta", "H&M", "Men", "Apparel", "Topwear", "Kurtas", "Blue"),
                        item(
                                105,
                                "Hannah Montana Kurta",
                                "Hannah Montana",
                                "Men",
                                "Apparel",
                                "Topwear",
                                "Kurtas",
                                "Blue")));
        try {
            assertThat(found(words)).containsExactly(expected);
        } finally {
            shop.update("DELETE FROM products WHERE id > 100");
        }
    }

    /** As the file has it, and as a shopper's keyboard has it. */
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "เสื้อยืดสีแดง, เสื้อยืด",
        "เสื้อยืดสีแดง, สีแดง",
        "红色连衣裙, 连衣裙",
        "红色连衣裙, 裙",
        "红色连衣裙, 红",
        "赤いドレス, ドレス",
        "赤いﾄﾞﾚｽ, ドレス",
        "NikeランニングシューズAir, シューズ",
        "قَمِيص أَحْمَر, قميص احمر",
        "قميص أحمر, قَمِيصٌ أحمر",
        "پیراهن مشکی, پيراهن مشكي",
        "חוּלְצָה, חולצה",
        "Красная Куртка, КУРТКА",
        "Ёлочная игрушка, елочная",
        "ΜΑΚΡΥ ΦΟΡΕΜΑΣ, φόρεμας",
        "კაბა, ᲙᲐᲑᲐ",
        "ՇԱՊԻԿ, շապիկ",
        "Kırmızı elbise, KIRMIZI ELBİSE",
        "Złoty sweter, zloty",
        "Sølv kjole, solv",
        "Crème bru\u0302le\u0301e, brûlée",
        "Crème brûlée, cre\u0300me bru\u0302le\u0301e",
        "ＮＩＫＥ ＴＥＥ, nike tee",
        "साड़ी २०२४, साड़ी 2024",
        "Tu\u00adnika, tunika"
    })
    void aWordIsFoundHoweverItIsWritten(String name, String words) {
        CatalogueShop.stock(shop, List.of(item(101, name, "Acme", "Men", "Apparel", "Topwear", "Kurtas", "Blue")));
        try {
            assertThat(found(words)).containsExactly(101);
        } finally {
            shop.update("DELETE FROM products WHERE id > 100");
        }
    }

    @Test
    void aWordThatIsNotInATextWithoutSpacesIsNotFoundThere() {
        CatalogueShop.stock(
                shop,
                List.of(
                        item(101, "红色连衣裙", "Acme", "Men", "Apparel", "Topwear", "Kurtas", "Blue"),
                        item(102, "蓝色运动鞋", "Acme", "Men", "Apparel", "Topwear", "Kurtas", "Blue")));
        try {
            assertThat(found("运动鞋")).containsExactly(102);
            assertThat(found("鞋")).containsExactly(102);
            assertThat(found("靴")).isEmpty();
        } finally {
            shop.update("DELETE FROM products WHERE id > 100");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "%",
                "_",
                "\\",
                "\\'",
                "\u0000",
                "red\u0000dress",
                "& | ! ( ) <->",
                ":*",
                "红色",
                "👗",
                "\uD83D",
                "the",
                "'; DROP TABLE products; --",
                "$1",
                "{}",
                "\t\n",
                "a'b\"c%d_e\\f",
                "ﬁ",
                "İ",
                "ß",
                "e\u0301"
            })
    void oddCharactersAreWordsOrNothing(String words) {
        assertThat(search(words).status()).isEqualTo(200);
        assertThat(shop.get("/api/products/suggest?q=" + encoded(words)).status())
                .isEqualTo(200);
    }

    @Test
    void emojiBesideWordsAreOverlooked() {
        assertThat(found("👗 red dress 👗")).containsExactly(RED_DRESS);
    }

    @Test
    void nothingTypedIsTheWholeCatalogue() {
        assertThat(search("").number("total")).isEqualTo(11);
        assertThat(search("  ").number("total")).isEqualTo(11);
        assertThat(shop.get("/api/products/search").number("total")).isEqualTo(11);
    }

    @Test
    void twoHundredCharactersAreEnough() {
        assertThat(search("x".repeat(200)).status()).isEqualTo(200);
        assertThat(search("x y ".repeat(50)).status()).isEqualTo(200);
        Reply tooLong = search("x".repeat(201));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text("errors.0.field")).isEqualTo("q");
    }

    @Test
    void aSearchIsFilteredAndCountedAsAnyPage() {
        Reply page = shop.get("/api/products?q=heals&base_colour=Red");

        assertThat(page.number("total")).isOne();
        assertThat(page.number("items.0.id")).isEqualTo(RED_HEELS);
        assertThat(page.at("facets.base_colour").size())
                .as("black heels stay on offer")
                .isEqualTo(2);
    }

    @Test
    void aFilterThatEmptiesThePageStillOffersTheOtherValues() {
        Reply page = shop.get("/api/products?q=heels&base_colour=Green");

        assertThat(page.number("total")).isZero();
        assertThat(page.at("facets.base_colour").size()).isEqualTo(2);
    }

    @Test
    void newProductsAreFoundAtOnce() {
        CatalogueShop.stock(
                shop,
                List.of(item(
                        99,
                        "Zebrano Women Striped Skirt",
                        "Zebrano",
                        "Women",
                        "Apparel",
                        "Bottomwear",
                        "Skirts",
                        "Black")));

        assertThat(found("zebrno")).containsExactly(99);
        shop.update("UPDATE products SET name = 'Okapi Women Skirt' WHERE id = 99");
        assertThat(found("okapi")).containsExactly(99);
        shop.update("DELETE FROM products WHERE id = 99");
        assertThat(found("okapi")).isEmpty();
    }

    private static List<Integer> found(String words) {
        return StreamSupport.stream(search(words).at("items").values().spliterator(), false)
                .map(item -> item.get("id").getIntValue())
                .toList();
    }

    private static Reply search(String words) {
        return shop.get("/api/products/search?q=" + encoded(words));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Item item(
            long id,
            String name,
            String brand,
            String gender,
            String masterCategory,
            String subCategory,
            String articleType,
            String baseColour) {
        return new Item(
                id,
                name,
                brand,
                gender,
                masterCategory,
                subCategory,
                articleType,
                baseColour,
                "Summer",
                2018,
                "Casual",
                new BigDecimal("20.00"),
                5,
                new BigDecimal("4.0"));
    }
}
