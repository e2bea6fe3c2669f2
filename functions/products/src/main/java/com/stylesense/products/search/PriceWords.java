package com.stylesense.products.search;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a search says about prices, taken out of its words: "dress under $50", "20 to 40 dollars", "₹५०० से कम". Of whatever money, it is the
 * shop's.
 *
 * @param words   what is left
 * @param lowest  null where there is none
 * @param highest null where there is none
 */
record PriceWords(
        String words, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

    /** Shoppers who say "around" mean about a fifth more or less. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.2");

    private static final Pattern FULL_WIDTH = Pattern.compile("[！-～￠-￦]");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    static PriceWords in(String typed) {
        String phrase =
                PricePhrases.COMPARED.matcher(plain(typed)).replaceAll(" $1 ").replaceAll("\\s+", " ");
        Matcher range = PricePhrases.RANGE.matcher(phrase);
        if (range.find()) {
            return between(figures(range), without(phrase, PricePhrases.RANGE));
        }
        Matcher around = PricePhrases.AROUND.matcher(phrase);
        if (around.find()) {
            BigDecimal middle = figures(around).getFirst();
            BigDecimal span = middle.multiply(TOLERANCE);
            return new PriceWords(without(phrase, PricePhrases.AROUND), middle.subtract(span), middle.add(span));
        }
        Matcher highest = PricePhrases.HIGHEST.matcher(phrase);
        String rest = without(phrase, PricePhrases.HIGHEST);
        Matcher lowest = PricePhrases.LOWEST.matcher(rest);
        return new PriceWords(
                without(rest, PricePhrases.LOWEST),
                lowest.find() ? figures(lowest).getFirst() : null,
                highest.find() ? figures(highest).getFirst() : null);
    }

    /** Of words without a price, where two figures may be one: when nothing is called so. */
    static PriceWords guessedIn(String words) {
        String phrase = plain(words);
        Matcher range = PricePhrases.ROUND_RANGE.matcher(phrase);
        return range.find()
                ? between(figures(range), without(phrase, PricePhrases.ROUND_RANGE))
                : new PriceWords(words, null, null);
    }

    private static PriceWords between(List<BigDecimal> ends, String words) {
        return new PriceWords(
                words, ends.getFirst().min(ends.getLast()), ends.getFirst().max(ends.getLast()));
    }

    /** In the figures and signs of ASCII, which the patterns know; to the database they are the same. */
    private static String plain(String typed) {
        String narrow = FULL_WIDTH
                .matcher(Normalizer.normalize(typed, Form.NFC))
                .replaceAll(sign -> Matcher.quoteReplacement(Normalizer.normalize(sign.group(), Form.NFKC)));
        return DIGIT.matcher(narrow)
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)));
    }

    private static List<BigDecimal> figures(Matcher found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .map(figure -> new BigDecimal(figure.replaceAll("[,٬]", "").replace('٫', '.')))
                .toList();
    }

    private static String without(String phrase, Pattern words) {
        return words.matcher(phrase).replaceAll(" ");
    }
}
