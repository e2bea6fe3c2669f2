package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import com.stylesense.pipeline.csv.NoValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A record of the source with its text tidied and every way of writing "nothing" turned into an empty text. */
final class SourceRow {

    /** What people write for nothing, in any capitals, beside what programs do. */
    private static final Set<String> NOTHING = Set.of(
            "#ref!",
            "#value!",
            "#name?",
            "#div/0!",
            "#num!",
            "#n/a",
            "na",
            "n/a",
            "nan",
            "null",
            "none",
            "nil",
            "-",
            "--",
            "?",
            "unknown",
            "undefined",
            "not available");

    /** What kind of thing it is says no number of a category in another table, nor the P that some shops write for products. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z]|[0-9]+(\\.0+)?");

    private static final Set<Column> KINDS =
            EnumSet.of(Column.MASTER_CATEGORY, Column.SUB_CATEGORY, Column.ARTICLE_TYPE);
    private static final Pattern QUOTE = Pattern.compile("(?<!\\d)\"|\"(?=\\w)");

    private final RawLine line;
    private final String[] values;

    SourceRow(RawLine line, int[] positions) {
        this.line = line;
        this.values = new String[positions.length];
        for (int i = 0; i < positions.length; i++) {
            String value = positions[i] < 0 ? "" : tidy(line.fields().get(positions[i]));
            values[i] = saysNothing(Column.values()[i], value) ? "" : value;
        }
    }

    private static boolean saysNothing(Column column, String value) {
        return NoValue.isMeantBy(value)
                || NOTHING.contains(value.toLowerCase(Locale.ROOT))
                || (KINDS.contains(column) && CODE.matcher(value).matches());
    }

    String get(Column column) {
        return values[column.ordinal()];
    }

    int number() {
        return line.number();
    }

    String text() {
        return line.text();
    }

    List<String> fields() {
        return line.fields();
    }

    List<String> repairs() {
        return line.repairs();
    }

    /**
     * One space between words, no control characters, and quotes only where they come in pairs or mean inches. Joiners stay, which are within
     * words in Persian and Hindi; what a spreadsheet was told to take for text, {@code ="0012"}, is that text.
     */
    static String tidy(String text) {
        String plain = Markup.removed(text)
                .replaceAll("[\u2018\u2019\u00B4`]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replace("\u00AD", "")
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Z}\\p{Cf}&&[^\u200C\u200D]]+", " ")
                .strip()
                .replaceFirst("^=\"(.*)\"$", "$1");
        String unquoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
                ? plain.substring(1, plain.length() - 1)
                : plain;
        long quotes = QUOTE.matcher(unquoted).results().count();
        return (quotes % 2 == 0 ? unquoted : QUOTE.matcher(unquoted).replaceAll("")).strip();
    }
}
