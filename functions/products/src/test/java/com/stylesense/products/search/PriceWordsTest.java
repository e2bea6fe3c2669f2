package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How shoppers in several countries say what a thing may cost. */
class PriceWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "heels under $50 | heels | | 50",
                "heels under £50 | heels | | 50",
                "heels  under   50? | heels | | 50",
                "heels (under $50) | heels | | 50",
                "under 50, heels | heels | | 50",
                "heels below ₹ 50 | heels | | 50",
                "tops under rs 15 | tops | | 15",
                "tops under Rs.15 | tops | | 15",
                "tops under 15 rupees only | tops | | 15",
                "tops under 15 pounds | tops | | 15",
                "jeans upto 30 | jeans | | 30",
                "jeans within 30 | jeans | | 30",
                "jeans less then 30 | jeans | | 30",
                "jeans not more than 30 | jeans | | 30",
                "jeans no more than 30 | jeans | | 30",
                "jeans 30 or less | jeans | | 30",
                "jeans 30 and under | jeans | | 30",
                "jeans 30 max | jeans | | 30",
                "jeans 30 se kam | jeans | | 30",
                "tops under 15/- | tops | | 15",
                "जींस 30 से कम | जींस | | 30",
                "shoes<60 | shoes | | 60",
                "shoes < 60 | shoes | | 60",
                "shoes <=£60 | shoes | | 60",
                "shoes under 2,000 | shoes | | 2000",
                "shoes under 1,00,000 | shoes | | 100000",
                "heels > 100 | heels | 100 |",
                "heels greater than 100 | heels | 100 |",
                "heels not less than 100 | heels | 100 |",
                "heels starting at 100 | heels | 100 |",
                "heels 100 and above | heels | 100 |",
                "heels above 40 below 60 | heels | 40 | 60",
                "skirts between 20 to 30 | skirts | 20 | 30",
                "skirts between 20 - 30 | skirts | 20 | 30",
                "skirts price 20-30 | skirts | 20 | 30",
                "skirts in price range of 20 to 30 | skirts in | 20 | 30",
                "skirts £20-30 | skirts | 20 | 30",
                "skirts rs 20 to 30 | skirts | 20 | 30",
                "skirts 20-30 euros | skirts | 20 | 30"
            })
    void pricesAreTakenOutOfTheWords(String phrase, String words, BigDecimal lowest, BigDecimal highest) {
        assertPrices(phrase, words, lowest, highest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "जूते ₹५०० से कम | जूते | | 500",
                "जूते ५०० रुपये से कम | जूते | | 500",
                "५०० के अंदर जूते | जूते | | 500",
                "जूते ५०० तक | जूते | | 500",
                "जूते १,००,००० से नीचे | जूते | | 100000",
                "joote 500 rupaye se kam | joote | | 500",
                "joote 500 ke andar | joote | | 500",
                "joote 500 tak | joote | | 500",
                "जूते ज़्यादा से ज़्यादा ५० | जूते | | 50",
                "जूते ५०० से ज्यादा | जूते | 500 |",
                "जूते कम से कम ५० | जूते | 50 |",
                "joote kam se kam 50 | joote | 50 |",
                "joote 50 se upar | joote | 50 |",
                "जूते ५० से १०० रुपये | जूते | 50 | 100",
                "जूते ५० से १०० के बीच | जूते | 50 | 100",
                "joote 50 se 100 ke beech | joote | 50 | 100",
                "जूते लगभग ५० | जूते | 40.0 | 60.0",
                "जूते ५० के आसपास | जूते | 40.0 | 60.0"
            })
    void asInHindi(String phrase, String words, BigDecimal lowest, BigDecimal highest) {
        assertPrices(phrase, words, lowest, highest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "shoes under ٥٠ | shoes | | 50",
                "shoes under ۵۰ | shoes | | 50",
                "shoes under ৫০ | shoes | | 50",
                "shoes under ๕๐ | shoes | | 50",
                "shoes under 𝟓𝟎 | shoes | | 50",
                "shoes under ٤٩٫٩٩ | shoes | | 49.99",
                "shoes under ١٬٠٠٠ | shoes | | 1000",
                "shoes under ＄５０ | shoes | | 50",
                "shoes under ¥１，０００ | shoes | | 1000",
                "shoes＜￡５０ | shoes | | 50",
                "shoes ￡２０－３０ | shoes | 20 | 30"
            })
    void inFiguresOfAnyScript(String phrase, String words, BigDecimal lowest, BigDecimal highest) {
        assertPrices(phrase, words, lowest, highest);
    }

    private static void assertPrices(String phrase, String words, BigDecimal lowest, BigDecimal highest) {
        PriceWords prices = PriceWords.in(phrase);

        assertThat(prices.words().strip().replaceAll("\\s+", " ")).isEqualTo(words);
        assertThat(prices.lowest()).isEqualTo(lowest);
        assertThat(prices.highest()).isEqualTo(highest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "jeans 25-35 | jeans | 25 | 35",
                "jeans 35 to 25 | jeans | 25 | 35",
                "जूते ५०-१०० | जूते | 50 | 100",
                "jeans 28-32 | jeans 28-32 | |",
                "shirt 40-42 | shirt 40-42 | |",
                "20-30 | 20-30 | |",
                "dress 5-10 years | dress 5-10 years | |"
            })
    void roundFiguresAtTheEndMayBePrices(String phrase, String words, BigDecimal lowest, BigDecimal highest) {
        PriceWords prices = PriceWords.guessedIn(phrase);

        assertThat(prices.words().strip()).isEqualTo(words);
        assertThat(prices.lowest()).isEqualTo(lowest);
        assertThat(prices.highest()).isEqualTo(highest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeans 28-32",
                "air max 90",
                "ben 10",
                "route 66",
                "size 8",
                "20 to 30 years",
                "over the moon",
                "pack of 3"
            })
    void figuresThatAreNoPricesStay(String phrase) {
        PriceWords prices = PriceWords.in(phrase);

        assertThat(prices.lowest()).isNull();
        assertThat(prices.words().strip()).isEqualTo(phrase);
    }
}
