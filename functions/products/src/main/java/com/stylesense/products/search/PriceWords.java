package com.stylesense.products.search;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a search says about prices, taken out of its words: "dress under $50", "20 to 40 dollars", "jeans around 30", "cheap socks".
 *
 * @param words         what is left
 * @param lowest        null where there is none
 * @param highest       null where there is none
 * @param order   by price where low or high ones are asked for without a figure, else null
 */
record PriceWords(
        String words,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable ProductSort order) {

    private static final String MONEY = "(?:\\$|usd )?(\\d{1,6}(?:\\.\\d{1,2})?)(?: ?(?:\\$|usd|dollars?|bucks))?";
    /** A bare pair of figures may be a size or a model; with a sign or "between" it is a range of prices. */
    private static final Pattern RANGE = words("(?:between " + MONEY + " and " + MONEY + "|from " + MONEY + " (?:to|-) "
            + MONEY + "|(?=\\$)" + MONEY + " ?(?:-|to) ?" + MONEY + "|(\\d{1,6}) ?(?:-|to) ?" + MONEY + "(?<=[$a-z]))");

    private static final Pattern AROUND = words("(?:around|about|roughly|approximately|approx|near) " + MONEY);
    /** Shoppers who say "around" mean about a fifth more or less. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.2");

    private static final Pattern HIGHEST =
            words("(?:under|below|up to|less than|cheaper than|at most|max(?:imum)?) " + MONEY);
    private static final Pattern LOWEST = words("(?:over|above|more than|at least|from|min(?:imum)?) " + MONEY);
    private static final Pattern CHEAP = words("(?:cheap|cheapest|inexpensive|affordable|low price[ds]?|budget)");
    private static final Pattern EXPENSIVE = words("(?:(?:most )?expensive|dearest|high price[ds]?)");

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<![^\\s])" + pattern + "(?![^\\s])", Pattern.CASE_INSENSITIVE);
    }

    static PriceWords in(String phrase) {
        Matcher range = RANGE.matcher(phrase);
        if (range.find()) {
            BigDecimal one = figure(range, 1, 3, 5, 7);
            BigDecimal other = figure(range, 2, 4, 6, 8);
            return new PriceWords(without(phrase, RANGE), one.min(other), one.max(other), null);
        }
        Matcher around = AROUND.matcher(phrase);
        if (around.find()) {
            BigDecimal middle = figure(around, 1);
            BigDecimal span = middle.multiply(TOLERANCE);
            return new PriceWords(without(phrase, AROUND), middle.subtract(span), middle.add(span), null);
        }
        Matcher highest = HIGHEST.matcher(phrase);
        Matcher lowest = LOWEST.matcher(phrase);
        String rest = without(without(phrase, HIGHEST), LOWEST);
        return new PriceWords(
                without(without(rest, CHEAP), EXPENSIVE),
                lowest.find() ? figure(lowest, 1) : null,
                highest.find() ? figure(highest, 1) : null,
                order(rest));
    }

    private static @Nullable ProductSort order(String phrase) {
        if (CHEAP.matcher(phrase).find()) {
            return ProductSort.PRICE_ASC;
        }
        return EXPENSIVE.matcher(phrase).find() ? ProductSort.PRICE_DESC : null;
    }

    private static BigDecimal figure(Matcher found, int... groups) {
        for (int group : groups) {
            if (found.group(group) != null) {
                return new BigDecimal(found.group(group));
            }
        }
        throw new IllegalStateException("A price without a figure.");
    }

    private static String without(String phrase, Pattern words) {
        return words.matcher(phrase).replaceAll(" ");
    }
}
