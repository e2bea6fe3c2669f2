package com.stylesense.products.search;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a search says about prices, taken out of its words: "dress under $50", "20 to 40 dollars", "jeans around 30", "tops 15 or less". Of
 * whatever money, it is the shop's.
 *
 * @param words   what is left
 * @param lowest  null where there is none
 * @param highest null where there is none
 */
record PriceWords(
        String words, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

    private static final String FIGURE = "(\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2})?)";
    private static final String MONEY = "(?:(?:[$£€₹]|usd|gbp|eur|inr|rs\\.?|rupees) ?)?" + FIGURE
            + "(?: ?(?:[$£€₹]|usd|gbp|inr|rs\\.?|dollars?|bucks|pounds?|quid|euros?|rupees))?(?: only)?";
    private static final String TO = " ?(?:-|–|to) ?";
    /** A bare pair of figures may be a size or a model; with a sign, "between" or "price" it is a range of prices. */
    private static final Pattern RANGE =
            words("(?:between " + MONEY + "(?: and | & |" + TO + ")" + MONEY + "|from " + MONEY
                    + TO + MONEY + "|(?:priced?|prices|price range|range|budget)(?: of| between| from)? " + MONEY
                    + "(?: and |" + TO
                    + ")" + MONEY + "|(?=\\D)" + MONEY + TO + MONEY + "|" + FIGURE + TO + MONEY + "(?<=[$£€₹.a-z]))");

    private static final Pattern AROUND = words("(?:around|about|roughly|approximately|approx|near) " + MONEY);
    /** Shoppers who say "around" mean about a fifth more or less. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.2");

    /** "not less than" is no "less than", and Air Max 90 is a shoe. */
    private static final Pattern HIGHEST = words("(?<!\\b(?:not|no|air) )(?:(?:under|below|up ?to|within"
            + "|(?:less(?:er)?|cheaper|lower) th[ae]n|(?:not|no) (?:(?:more|higher) than|over|above)|at (?:the )?most"
            + "|max(?:imum)?(?: of)?|budget(?: of)?|<=?) " + MONEY + "|" + MONEY
            + " (?:(?:or|and) (?:less|under|below|cheaper)|max(?:imum)?|se (?:kam|neeche)|से (?:कम|नीचे)))");

    private static final Pattern LOWEST = words(
            "(?:(?:over|above|(?:more|greater|higher|dearer) th[ae]n"
                    + "|(?:not|no) (?:(?:less|lower) than|under|below)|at (?:the )?least|from|start(?:ing|s)? (?:at|from)"
                    + "|min(?:imum)?(?: of)?|>=?) " + MONEY + "|" + MONEY
                    + " (?:(?:or|and) (?:more|over|above|up|upwards)|min(?:imum)?|se (?:zyada|upar)|से (?:ज़्यादा|ज्यादा|ऊपर)))");

    /** "shoes<50" */
    private static final Pattern COMPARED = Pattern.compile("\\s*([<>]=?)\\s*(?=[$£€₹]?\\d)");

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<!\\S)\\(?" + pattern + "[?!.,;:)]*(?!\\S)", Pattern.CASE_INSENSITIVE);
    }

    static PriceWords in(String typed) {
        String phrase = COMPARED.matcher(typed).replaceAll(" $1 ").replaceAll("\\s+", " ");
        Matcher range = RANGE.matcher(phrase);
        if (range.find()) {
            BigDecimal one = figure(range, 1, 3, 5, 7, 9);
            BigDecimal other = figure(range, 2, 4, 6, 8, 10);
            return new PriceWords(without(phrase, RANGE), one.min(other), one.max(other));
        }
        Matcher around = AROUND.matcher(phrase);
        if (around.find()) {
            BigDecimal middle = figure(around, 1);
            BigDecimal span = middle.multiply(TOLERANCE);
            return new PriceWords(without(phrase, AROUND), middle.subtract(span), middle.add(span));
        }
        Matcher highest = HIGHEST.matcher(phrase);
        String rest = without(phrase, HIGHEST);
        Matcher lowest = LOWEST.matcher(rest);
        return new PriceWords(
                without(rest, LOWEST),
                lowest.find() ? figure(lowest, 1, 2) : null,
                highest.find() ? figure(highest, 1, 2) : null);
    }

    private static BigDecimal figure(Matcher found, int... groups) {
        for (int group : groups) {
            if (found.group(group) != null) {
                return new BigDecimal(found.group(group).replace(",", ""));
            }
        }
        throw new IllegalStateException("A price without a figure.");
    }

    private static String without(String phrase, Pattern words) {
        return words.matcher(phrase).replaceAll(" ");
    }
}
