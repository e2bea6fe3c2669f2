package com.stylesense.recommender.strategy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers as a sentence for the shopper says them. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {
    }

    static String count(long count, String singular) {
        return count + " " + (count == 1 ? singular : singular + "s");
    }

    static String percent(double share) {
        long percent = Math.round(100 * share);
        return percent == 0 ? "less than 1%" : percent + "%";
    }

    static String money(double amount) {
        return String.format(Locale.ENGLISH, "%,.2f", amount);
    }

    /** "rated 4.35 by shoppers", "not rated yet". */
    static String rating(double rating) {
        return rating == 0 ? "not rated yet" : String.format(Locale.ENGLISH, "rated %.2f by shoppers", rating);
    }

    static String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
