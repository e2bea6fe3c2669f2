package com.stylesense.pipeline.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a table's header is: the first line, or below a title and empty rows that a spreadsheet had above it.
 *
 * @param linesBefore how many lines come before it
 * @param above       what they hold, but for empty rows and a spreadsheet's own first line
 */
record HeaderSearch(int linesBefore, List<String> above, char separator) {

    private static final int LINES = 20;
    private static final int LONGEST = 1 << 20;

    /** Leaves the reader in front of the first line that has all of {@code required}; else of the first that is not empty. */
    static HeaderSearch in(BufferedReader reader, List<String> required) throws IOException {
        List<String> wanted = required.stream().map(CsvSource::plain).toList();
        reader.mark(LONGEST);
        List<String> lines = new ArrayList<>();
        int read = 0;
        for (String line = reader.readLine();
                line != null && lines.size() < LINES && read + line.length() < LONGEST;
                line = reader.readLine()) {
            lines.add(line);
            read += line.length() + 2;
            if (names(line).containsAll(wanted)) {
                break;
            }
        }
        reader.reset();
        int header = place(lines, wanted);
        for (int line = 0; line < header; line++) {
            reader.readLine();
        }
        // The mark would have it keep, and copy at each line, all that is read from here on.
        reader.mark(0);
        return new HeaderSearch(
                header,
                lines.subList(0, header).stream()
                        .filter(HeaderSearch::saysSomething)
                        .toList(),
                Separator.of(Separator.unwrapped(header < lines.size() ? lines.get(header) : "")));
    }

    private static int place(List<String> lines, List<String> wanted) {
        int first = 0;
        for (int line = lines.size() - 1; line >= 0; line--) {
            if (names(lines.get(line)).containsAll(wanted)) {
                return line;
            }
            first = saysSomething(lines.get(line)) ? line : first;
        }
        return first;
    }

    private static boolean saysSomething(String line) {
        return !Separator.isEmptyRow(line) && !Separator.isDeclaration(line);
    }

    private static List<String> names(String line) {
        String row = Separator.unwrapped(line);
        return Arrays.stream(row.split(Pattern.quote(String.valueOf(Separator.of(row)))))
                .map(name -> CsvSource.plain(name.replace("\"", "")))
                .toList();
    }
}
