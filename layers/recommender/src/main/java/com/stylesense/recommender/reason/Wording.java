package com.stylesense.recommender.reason;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers as a sentence for the shopper says them. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    public static String count(long count, String singular) {
        return count + " " + (count == 1 ? singular : singular + "s");
    }

    public static String percent(double share) {
        long percent = Math.round(100 * share);
        return percent == 0 ? "less than 1%" : percent + "%";
    }

    /** "an 88% match": how alike two pictures are. @param cosine in −1..1 */
    public static String match(double cosine) {
        long percent = Math.round(100 * Math.max(cosine, 0));
        if (percent == 0) {
            return "less than a 1% match";
        }
        boolean startsWithVowel = percent == 8 || percent == 11 || percent == 18 || percent >= 80 && percent < 90;
        return (startsWithVowel ? "an " : "a ") + percent + "% match";
    }

    /** With the sign of the shop's currency: "$24.99", "$1,299.00". */
    public static String money(double amount) {
        // A formatter takes a microsecond to build, and a list says a dozen prices: only those that want a separator
        // get one.
        return "$" + (amount < 1_000 ? decimals(amount, 2) : String.format(Locale.ENGLISH, "%,.2f", amount));
    }

    /** "rated 4.4 in the catalogue", as it stands beside the stars; "not rated yet". */
    public static String rating(double rating) {
        return rating == 0 ? "not rated yet" : "rated " + decimals(rating, 1) + " in the catalogue";
    }

    private static String decimals(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    public static String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    public static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
