package com.stylesense.pipeline.csv;

/** What stands between a file's columns: spreadsheets write semicolons where commas are for decimals, feeds write tabs. */
public final class Separator {

    private static final String CANDIDATES = ",;\t|";

    private Separator() {}

    /** The one that occurs most in the header outside quotes; a comma where none does. */
    public static char of(String header) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char character = header.charAt(i);
            quoted ^= character == '"';
            int candidate = quoted ? -1 : CANDIDATES.indexOf(character);
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return CANDIDATES.charAt(most);
    }

    /**
     * The row that stands in one quoted cell, as a spreadsheet of another country makes it of a row with quotes in it:
     * {@code "1,Tee,""red, blue"""}. Any other line as it is.
     */
    public static String unwrapped(String line) {
        boolean wrapped = line.length() > 2
                && line.startsWith("\"")
                && line.endsWith("\"")
                && !line.substring(1, line.length() - 1).replace("\"\"", "").contains("\"");
        String inside = wrapped ? line.substring(1, line.length() - 1).replace("\"\"", "\"") : line;
        return inside.indexOf(of(inside)) < 0 ? line : inside;
    }

    /** Whether nothing stands between the separators, as in a row that was left empty above a header. */
    public static boolean isEmptyRow(String line) {
        return line.chars().allMatch(one -> Character.isWhitespace(one) || CANDIDATES.indexOf(one) >= 0 || one == '"');
    }

    /** Excel's own first line, such as {@code sep=;}, which is no row. */
    public static boolean isDeclaration(String line) {
        return line.matches("(?i)\"?sep=.\"?");
    }
}
