package com.stylesense.pipeline.clean;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prices as shops write them: 19.99 USD, €1.299,00, 1,299.00, 19,99, 49.0000. The currency decides nothing but how many
 * decimals there may be.
 */
final class Price {

    private static final int CENTS = 2;

    /** Rs. 1,299: the point belongs to the letters. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+\\.?|\\p{Sc}");

    private static final Pattern AMOUNT =
            Pattern.compile("[^0-9.,-]*([.,]?[0-9][0-9.,'\u2019\u00A0\u202F\u2009 ]*)[^0-9]*");
    /** As bookkeepers write what is below nothing: (5.00), 5.00-. In 49.- the stroke stands for cents. */
    private static final Pattern NEGATIVE = Pattern.compile("[^0-9]*\\(.*[0-9].*\\)|.*[0-9]\\s*[-\u2212]");

    private static final Pattern GAPS = Pattern.compile("['\u2019\u00A0\u202F\u2009 ]");
    /** 12 99 is no number with a blank between thousands. */
    private static final Pattern NO_THOUSANDS = Pattern.compile("['\u2019\u00A0\u202F\u2009 ](?![0-9]{3}(?![0-9]))");

    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})[A-Z]{3}(?!\\p{L})");

    private Price() {}

    /** The lower of a sale's price and the usual one, as written; what the sale would add is a slip, and a price of 0 means no sale. */
    static String lower(String sale, String usual) {
        Optional<BigDecimal> reduced = of(sale);
        Optional<BigDecimal> full = of(usual);
        boolean dearer =
                reduced.isPresent() && full.isPresent() && reduced.get().compareTo(full.get()) > 0;
        return reduced.isEmpty() || reduced.get().signum() == 0 || dearer ? usual : sale;
    }

    static boolean isPrice(String text) {
        return of(text).isPresent();
    }

    /** With two decimals or more; empty where the text states no price, or two. */
    static Optional<BigDecimal> of(String text) {
        return of(text, Set.of());
    }

    /** @param marks what begins decimals elsewhere in the file, for 12.500, which may be twelve or thousands */
    static Optional<BigDecimal> of(String text, Set<Character> marks) {
        return number(text).flatMap(number -> {
            int mark = mark(number);
            boolean decimals = mark >= 0
                    && (!mayBeThousands(number, mark) || marks.contains(number.charAt(mark)) || hasMills(text));
            if (mark >= 0 && decimals && number.indexOf(number.charAt(mark)) < mark) {
                return Optional.empty();
            }
            String whole = (decimals ? number.substring(0, mark) : number).replaceAll("[.,]", "");
            String rest = decimals ? number.substring(mark + 1) : "";
            BigDecimal price = new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + rest + "0").stripTrailingZeros();
            return price.precision() > 30
                    ? Optional.empty()
                    : Optional.of(price.setScale(Math.max(CENTS, price.scale())));
        });
    }

    /** The point or comma that begins the decimals of this price, where it leaves no doubt. */
    static Optional<Character> decimalMark(String text) {
        return number(text)
                .filter(number -> mark(number) >= 0 && !mayBeThousands(number, mark(number)))
                .map(number -> number.charAt(mark(number)));
    }

    /** Digits, points and commas alone. */
    private static Optional<String> number(String text) {
        String figures = LETTERS.matcher(text).replaceAll("#").strip();
        Matcher amount = AMOUNT.matcher(figures);
        return amount.matches()
                        && !NEGATIVE.matcher(figures).matches()
                        && !NO_THOUSANDS.matcher(amount.group(1).strip()).find()
                ? Optional.of(GAPS.matcher(amount.group(1)).replaceAll("").replaceFirst("[.,]$", ""))
                : Optional.empty();
    }

    /** Where decimals may begin: at the last sign, unless that comes again and again, as between thousands, and no other does. */
    private static int mark(String number) {
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean again = last >= 0 && number.indexOf(number.charAt(last)) < last;
        boolean alone = number.indexOf('.') < 0 || number.indexOf(',') < 0;
        return again && alone && number.matches(".*[.,][0-9]{3}") ? -1 : last;
    }

    /** 12.500 and no other sign; not 0.125, 1299.000 or 1,299.000. */
    private static boolean mayBeThousands(String number, int mark) {
        return number.matches("[1-9][0-9]{0,2}[.,][0-9]{3}") && mark >= 0;
    }

    /** Whether the currency that is named has a thousand parts, as the dinars have. */
    private static boolean hasMills(String text) {
        return CODE.matcher(text).results().anyMatch(code -> {
            try {
                return Currency.getInstance(code.group()).getDefaultFractionDigits() > CENTS;
            } catch (IllegalArgumentException noCurrency) {
                return false;
            }
        });
    }
}
