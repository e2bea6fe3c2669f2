package com.stylesense.pipeline.csv;

import java.util.Set;

/** How databases, spreadsheets, pandas, R and JavaScript write that a cell holds nothing. */
public final class NoValue {

    private static final Set<String> WRITTEN = Set.of(
            "NULL",
            "null",
            "(null)",
            "<null>",
            "\\N",
            "NaN",
            "nan",
            "NaT",
            "NA",
            "<NA>",
            "N/A",
            "n/a",
            "#N/A",
            "#NULL!",
            "None",
            "nil",
            "undefined");

    private NoValue() {}

    /** Whether the text is blank or one of these, in these very capitals: people are called Nan. */
    public static boolean isMeantBy(String text) {
        String word = text.strip();
        return word.isEmpty() || WRITTEN.contains(word);
    }
}
