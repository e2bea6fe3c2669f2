package com.stylesense.pipeline.clean;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How many there are, as shops and spreadsheets write it: 12, 12.0, 1,250, 10+, 5 pcs, -3 for what is owed, "sold out". */
final class StockCount {

    private static final Pattern NONE = Pattern.compile("(?iU)n|no|nein|non|nee|nej|false|empty|"
            + "(currently )?(out[ _-]?of[ _-]?stock|sold[ _-]?out|unavailable|not available|not in stock)|"
            + "ausverkauft|vergriffen|nicht (auf lager|verf\u00FCgbar|vorr\u00E4tig|lieferbar)|"
            + "(en )?rupture( de stock)?|\u00E9puis\u00E9e?|indisponible|agotado|sin (stock|existencias)|esaurito|non disponibile|"
            + "uitverkocht|niet (op voorraad|leverbaar)|esgotado|sem estoque|brak|niedost\u0119pny");

    /** More than 10, or about 10, are 10 at least. */
    private static final Pattern ABOUT =
            Pattern.compile("^(>=?|\u2265|~|ca\\.?|about|over)\\s*(?=[0-9])|(?<=[0-9])\\s*\\+$");

    private static final Pattern PIECES = Pattern.compile(
            "(?iU)(?<=[0-9])\\s*(pcs?|pieces?|pairs?|units?|items?|st\u00FCck|stk|pi\u00E8ces?|unidades|uds?|pz|st|szt)\\.?"
                    + "( (left|available|in stock))?$|(?<=[0-9]) (left|available|in stock)$");

    private StockCount() {}

    /** Nothing where the text states no number, such as "in stock". */
    static OptionalLong of(String text) {
        String stated = ABOUT.matcher(text.strip()).replaceAll("");
        String count = PIECES.matcher(stated).replaceFirst("");
        if (NONE.matcher(count).matches()) {
            return OptionalLong.of(0);
        }
        if (count.matches("-?[0-9]{1,3}([.,' \u2019\u00A0\u202F][0-9]{3})+")) {
            return within(count.replaceAll("[^0-9-]", ""));
        }
        return count.matches("-?[0-9]+([.,]0*)?") ? within(count.replaceFirst("[.,].*", "")) : OptionalLong.empty();
    }

    private static OptionalLong within(String digits) {
        boolean plausible = digits.length() <= 12 && Long.parseLong(digits) <= Integer.MAX_VALUE;
        return plausible ? OptionalLong.of(Math.max(0, Long.parseLong(digits))) : OptionalLong.empty();
    }
}
