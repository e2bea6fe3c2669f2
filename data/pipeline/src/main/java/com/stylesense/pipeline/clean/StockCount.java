package com.stylesense.pipeline.clean;

import java.util.OptionalLong;

/** How many there are, as shops and spreadsheets write it: 12, 12.0, 1,250, -3 for what is owed, "out of stock". */
final class StockCount {

    private StockCount() {}

    /** Nothing where the text states no number, such as "in stock". */
    static OptionalLong of(String text) {
        String count = text.strip();
        if (count.matches("(?i)no|false|out[ _-]of[ _-]stock|sold[ _-]out")) {
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
