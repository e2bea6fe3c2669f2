package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.CatalogueShop;
import com.stylesense.products.CatalogueShop.Item;
import com.stylesense.store.database.Queries;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever stands in a product's name is found by what people type for it, in any script and spelling, with all of them on one shelf. */
class SearchSpellingTest {

    /** A name, and what is typed for it. */
    static final List<String> SPELLINGS = List.of(
            "ज़री फ़ैशन कुर्ता | ज़री | जरी | फैशन | कुर्ता",
            "हिन्दी प्रिंट टी\u200dशर्ट | हिंदी | हिन्दी | प्रिन्ट | टीशर्ट",
            "হিমের উৎসব জামা ২৫ | উত্\u200dসব | উৎসব | 25",
            "ಬಿಳಿ ಅಂಗಿ | ಅಂಗಿ | ಅಙ್ಗಿ",
            "ചുവന്ന\u0d7b മുണ്ട് | ചുവന്നന്\u200d",
            "ગુજરાતી ચોળી ૩૬ | 36",
            "เสื้อยืด สีแดง | เสื้อยืดสีแดง | สีแดง | แดง",
            "红色 连衣裙 | 红色连衣裙 | 連衣裙 | 紅色 | 裙",
            "藍色運動鞋 | 运动鞋 | 蓝色",
            "赤い ワンピース | 赤いワンピース | わんぴーす | ﾜﾝﾋﾟｰｽ",
            "ひらがなスカート | ヒラガナ | すかーと | ｽｶｰﾄ",
            "コンピュータ・バッグ | コンピューター | コンピュータバッグ | ばっぐ",
            "サンダル―スリッパー | スリッパ | サンダル",
            "빨간 원피스 | 빨간원피스 | 원피스",
            "여성청바지 | 청바지 | 여성 청바지",
            "قَمِيصٌ أَحْمَر | القميص | قميص",
            "الفستــان الأزرق | فستان | الفستان | ازرق",
            "تی‌شرت یقه‌دار | تی شرت | تیشرت | یقه دار",
            "צ׳ינוס ד״ר מרטנס | צ'ינוס | צינוס | ד\"ר מרטנס | דר מרטנס",
            "В’язаний м'яч | в'язаний | вязаний | мʼяч | мяч",
            "Weiße Größe für Mädchen | WEIẞE | weisse | groesse | fuer maedchen | mädchen",
            "Müßiggänger | muessiggaenger | mussigganger",
            "Blåbærgrød | blabaergrod | blaabaergroed | BLÅBÆRGRØD",
            "Áo Dài Đỏ | đỏ | do | ao dai",
            "Azərbaycan Ɓaba | azerbaycan | AZƏRBAYCAN | baba",
            "Chanelle №5 | №5 | no 5 | no5 | no.5 | nº5 | n°5",
            "Nikely™ Airmax® | nikely | nikely™ | airmax",
            "Nikely Runner | nikely",
            "Half ½ Zip | ½ | 1/2",
            "Sleeve 1½ Long | 1½ | 1 1/2",
            "Rocky Ⅳ Robe | Ⅳ | IV",
            "Levi's 501s | levis | levi’s | levi`s | levi´s | 501 | 501s",
            "Waist 501 | 501",
            "Levi´s Cord | levis | levi's",
            "L'Oréal Scarf | loreal | l’oreal | oreal",
            "Rock'n'Roll Tank | rocknroll | rock n roll",
            "Basic T‑shirt | tshirts | t-shirt | t shirt",
            "Wi-Fi Hoody | wifi | wi fi | wi-fi",
            "Wifi Hoody | wifi | wi fi | wi-fi",
            "H&M Robe | h&m | hm | h and m | H＆M",
            "AT&T Cap | at&t | att",
            "D.N.A. Tank | dna | d.n.a.",
            "DNA Helix | dna | d.n.a.",
            "U.S. Polo Assn. | us polo | u.s. polo | uspolo",
            "Chino 34×36 | 34x36 | 34×36 | 34 x 36",
            "👗Summery❤️Frocky | summery | frocky | 👗frocky",
            "Mega 2XL | 2xl | 2 xl",
            "Air Pegasus+28 | pegasus 28 | pegasus28",
            "Track Pants | trackpants",
            "Sweatshirt Zebra | sweat shirt zebra",
            "The And Only | only | and | the and only",
            "བོད་ཆས་དམར་པོ | དམར་པོ | བོད ཆས",
            "ቀሚስ ሰማያዊ፡ቀይ | ቀይ",
            "Col·lecció d’estiu | colleccio | estiu | destiu");

    private static final int LATER_ADDITIONS = 0x2000;

    private static Shop shop;

    @BeforeAll
    static void fillShelves() {
        shop = CatalogueShop.withNothingBut(IntStream.range(0, SPELLINGS.size())
                .mapToObj(place ->
                        item(place + 1, typed(SPELLINGS.get(place)).findFirst().orElseThrow()))
                .toList());
    }

    @ParameterizedTest
    @FieldSource("SPELLINGS")
    void aNameIsFoundByWhatPeopleTypeForIt(String nameAndTyped) {
        int id = SPELLINGS.indexOf(nameAndTyped) + 1;

        assertThat(typed(nameAndTyped)).allSatisfy(words -> {
            Reply page = search(words);
            assertThat(ids(page)).as(words).contains(id).hasSizeLessThan(5);
            assertThat(page.number("total")).as(words).isEqualTo(ids(page).size());
            assertThat(page.body()).as(words).doesNotContain("searched_for");
        });
    }

    @Test
    void aFigureWithAPointIsNotOneWithout() {
        CatalogueShop.stock(shop, List.of(item(501, "Ring 7.5")));
        try {
            assertThat(ids(search("7.5"))).containsExactly(501);
            assertThat(ids(search("75"))).isEmpty();
        } finally {
            shop.update("DELETE FROM products WHERE id > 500");
        }
    }

    @Test
    void whatIsExcludedMayBeTwoWords() {
        Reply page = search("track -trackpants");

        assertThat(ids(page)).isEmpty();
        assertThat(page.number("total")).isZero();
    }

    @Test
    void suggestionsKnowThePartsOfAWordThatIsStillTyped() {
        assertThat(suggestions("t-sh")).contains("Basic T‑shirt");
        assertThat(suggestions("wi f")).contains("Wifi Hoody", "Wi-Fi Hoody");
        assertThat(suggestions("わん")).contains("赤い ワンピース");
        assertThat(suggestions("원ㅍ")).contains("빨간 원피스");
        assertThat(suggestions("maed")).contains("Weiße Größe für Mädchen");
        assertThat(suggestions("levi'")).contains("Levi's 501s");
    }

    @Test
    void aCapitalIsTheSameLetter() {
        assertThat(readDifferently(letters(), letters().map(SearchSpellingTest::capital)))
                .isEmpty();
    }

    @Test
    void aLetterIsTheSameInPiecesAndInOne() {
        assertThat(readDifferently(letters(), letters().map(letter -> Normalizer.normalize(letter, Form.NFD))))
                .isEmpty();
    }

    @Test
    void signsDivideWordsInEveryScript() {
        assertThat(readDifferently(signs().map(sign -> "red" + sign + "hat"), signs().map(sign -> "red hat")))
                .isEmpty();
    }

    /** The letters and figures of scripts that are written today, but for those that Unicode got of late and databases may not know. */
    private static Stream<String> letters() {
        return IntStream.range(1, LATER_ADDITIONS)
                .filter(Character::isLetterOrDigit)
                .filter(letter -> Character.UnicodeBlock.of(letter) != Character.UnicodeBlock.CYRILLIC_EXTENDED_C)
                .mapToObj(Character::toString);
    }

    private static String capital(String letter) {
        int capital = Character.toUpperCase(letter.codePointAt(0));
        return capital < LATER_ADDITIONS ? Character.toString(capital) : letter;
    }

    private static Stream<String> signs() {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(SearchSpellingTest::isSign)
                .mapToObj(Character::toString)
                .filter(sign -> Normalizer.isNormalized(sign, Form.NFKD))
                // As in H&M, and in 34×36.
                .filter(sign -> !"&×".contains(sign));
    }

    private static boolean isSign(int letter) {
        return switch (Character.getType(letter)) {
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    private static List<String> readDifferently(Stream<String> texts, Stream<String> others) {
        return shop.database(connection -> Queries.list(
                connection,
                "SELECT one FROM unnest(?::text[], ?::text[]) AS texts (one, other) WHERE search_typed(one) <> search_typed(other)",
                row -> row.getString(1),
                texts.toArray(String[]::new),
                others.toArray(String[]::new)));
    }

    private static Stream<String> typed(String nameAndTyped) {
        return Stream.of(nameAndTyped.split(" \\| "));
    }

    private static Reply search(String words) {
        return shop.get("/api/products?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static List<Integer> ids(Reply page) {
        return StreamSupport.stream(page.at("items").values().spliterator(), false)
                .map(item -> item.get("id").getIntValue())
                .toList();
    }

    private static List<String> suggestions(String typed) {
        Reply reply = shop.get("/api/products/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        return StreamSupport.stream(reply.at("suggestions").values().spliterator(), false)
                .map(suggestion -> suggestion.get("text").getStringValue())
                .toList();
    }

    private static Item item(long id, String name) {
        return new Item(
                id,
                name,
                "Acme",
                "Men",
                "Apparel",
                "Topwear",
                "Robes",
                "Blue",
                "Summer",
                2018,
                "Casual",
                new BigDecimal("20.00"),
                5,
                new BigDecimal("4.0"));
    }
}
