package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.csv.Separator;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a log begins: with the header of a table, or else with the first line that says something.
 *
 * @param linesBefore how many lines come before it
 * @param above       what they say: titles and comments
 * @param line        how it begins; empty where the file holds nothing
 * @param header      the table that the line is the header of
 */
record LogStart(int linesBefore, List<String> above, String line, Optional<TableForm> header) {

    private static final int LINES = 20;
    private static final int ENOUGH = 1 << 20;
    /** A shopper's line may be long. */
    private static final int LONGEST = 1 << 22;

    private static final Pattern COMMENT = Pattern.compile("[#%]+\\s.*");

    /** Leaves the reader in front of that line. */
    static LogStart in(BufferedReader reader, ColumnNames names) throws IOException {
        reader.mark(LONGEST);
        List<String> lines = firstLines(reader);
        reader.reset();
        List<Optional<TableForm>> headers =
                lines.stream().map(line -> TableForm.of(line, names)).toList();
        int start = first(
                        lines.size(), headers.stream().map(Optional::isPresent).toList())
                .orElseGet(() -> first(
                                lines.size(),
                                lines.stream().map(LogStart::saysSomething).toList())
                        .orElse(lines.size()));
        for (int line = 0; line < start; line++) {
            reader.readLine();
        }
        // The mark would have it keep all that is read from here on.
        reader.mark(0);
        List<String> above = lines.subList(0, start).stream()
                .filter(line -> !Separator.isEmptyRow(line) && !Separator.isDeclaration(line))
                .toList();
        boolean empty = start == lines.size();
        return new LogStart(start, above, empty ? "" : lines.get(start), empty ? Optional.empty() : headers.get(start));
    }

    private static Optional<Integer> first(int size, List<Boolean> fits) {
        return IntStream.range(0, size).boxed().filter(fits::get).findFirst();
    }

    private static List<String> firstLines(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        int read = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            read += line.length();
            if (lines.size() == LINES || read > ENOUGH) {
                break;
            }
        }
        return lines;
    }

    private static boolean saysSomething(String line) {
        return !Separator.isEmptyRow(line)
                && !Separator.isDeclaration(line)
                && !COMMENT.matcher(line).matches();
    }
}
