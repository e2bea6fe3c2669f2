package com.stylesense.pipeline.clean;

import com.stylesense.runtime.constraint.Limits;
import java.util.regex.Pattern;

/** Ids as people, programs and spreadsheets write them. */
final class SourceId {

    private static final Pattern NUMBER = Pattern.compile("0*[1-9]\\d{0,17}(\\.0+)?");

    /** 4.00638E+12: what a spreadsheet makes of a long number, in which the digits behind are lost. */
    private static final Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]+");

    private SourceId() {}

    /** Without what keeps a spreadsheet from rounding it: '0012, ="0012". */
    static String plain(String written) {
        return SourceRow.tidy(written).replaceFirst("^'(?=[0-9])", "");
    }

    static boolean isRounded(String written) {
        return ROUNDED.matcher(plain(written)).matches();
    }

    /** Whether it is a whole number above 0, as whole numbers are written or with noughts behind a point. */
    static boolean isWhole(String written) {
        return NUMBER.matcher(plain(written)).matches();
    }

    /** One that the shop can hold. */
    static boolean isNumber(String written) {
        return isWhole(written) && value(written) <= Limits.ID;
    }

    static long value(String written) {
        return Long.parseLong(plain(written).replaceFirst("\\..*", ""));
    }
}
