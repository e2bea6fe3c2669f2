package com.stylesense.pipeline.clean;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prices as shops write them: 19.99 USD, €1.299,00, 1,299.00, 19,99. The currency is not looked at. */
final class FeedPrice {

    private static final Pattern AMOUNT = Pattern.compile("[^0-9-]*([0-9][0-9.,'\u00A0\u202F ]*)[^0-9]*");
    private static final Pattern DECIMALS = Pattern.compile("(.*?)[.,]([0-9]{1,2})");

    private FeedPrice() {}

    /** The lower of a sale's price and the usual one, as written; what the sale would add is a slip. */
    static String lower(String sale, String usual) {
        Optional<BigDecimal> reduced = of(sale);
        Optional<BigDecimal> full = of(usual);
        boolean dearer =
                reduced.isPresent() && full.isPresent() && reduced.get().compareTo(full.get()) > 0;
        return reduced.isEmpty() || dearer ? usual : sale;
    }

    /** With two decimals; empty where the text states none. */
    static Optional<BigDecimal> of(String text) {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        String number = amount.group(1).strip();
        Matcher decimals = DECIMALS.matcher(number);
        String whole = (decimals.matches() ? decimals.group(1) : number).replaceAll("[^0-9]", "");
        String cents = decimals.matches() ? decimals.group(2) : "0";
        return whole.length() > 15
                ? Optional.empty()
                : Optional.of(new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + cents)
                        .setScale(2, RoundingMode.UNNECESSARY));
    }
}
