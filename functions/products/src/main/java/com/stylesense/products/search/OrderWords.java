package com.stylesense.products.search;

import io.micronaut.core.annotation.Nullable;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a search says of the order, taken out of its words: "cheapest socks", "best-selling heels", "jeans low to high".
 *
 * @param words what is left
 * @param order null where none is asked for
 */
record OrderWords(String words, @Nullable ProductSort order) {

    private static final Map<ProductSort, Pattern> ORDERS = new EnumMap<>(Map.of(
            ProductSort.PRICE_ASC,
            words("(?:cheap(?:er|est)?|inexpensive|affordable|low(?:er|est)? price[ds]?|budget|(?:prices? )?low to high"
                    + "|sast[aei]|सस्त[ाेी])"),
            ProductSort.PRICE_DESC,
            words("(?:(?:most )?expensive|dearest|costliest|high(?:er|est)? price[ds]?|(?:prices? )?high to low)"),
            ProductSort.RATING,
            words("(?:(?:top|best|highest|highly)[ -]rated|best reviewed)"),
            ProductSort.NEWEST,
            words("(?:newest|latest|new arrivals?|just arrived|just in)"),
            ProductSort.POPULAR,
            words("(?:(?:best|top)[ -]?sell(?:ing|ers?)|(?:most )?popular|trending)")));

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<!\\S)\\(?" + pattern + "(?: first)?[?!.,;:)]*(?!\\S)", Pattern.CASE_INSENSITIVE);
    }

    static OrderWords in(String phrase) {
        String rest = phrase;
        ProductSort order = null;
        for (Map.Entry<ProductSort, Pattern> known : ORDERS.entrySet()) {
            String without = known.getValue().matcher(rest).replaceAll(" ");
            order = order == null && !without.equals(rest) ? known.getKey() : order;
            rest = without;
        }
        return new OrderWords(rest, order);
    }
}
