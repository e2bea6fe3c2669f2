package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.csv.Separator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads CSV as people really write it: any line ending, stray quotes, commas in a title that nobody quoted. One bad
 * line never takes its neighbours with it, which is what a strict parser does when a quote is opened and forgotten.
 */
final class LenientCsv {

    static final String STRAY_QUOTE = "stray quote";
    static final String UNQUOTED_COMMA = "comma in an unquoted title";
    static final String UNQUOTED_CELL = "comma in another unquoted cell";
    static final String WRAPPED = "a row that stood in one cell";
    static final String SURPLUS_COLUMNS = "empty columns at the end of the line";
    static final String SHORT_ROW = "the row ends early, what it lacks is empty";
    static final String WINDOWS = "a line that is no UTF-8, read as Windows-1252";

    private static final int LONGEST_RECORD = 20;
    /** Exports of shops are wide, and hold whole pages of description. */
    private static final int LONGEST_WIDE_RECORD = 400;

    private static final int WIDE = 20;

    private final List<String> lines;
    private final Set<Integer> windowsLines;
    private final int headerAt;
    private final char separator;

    LenientCsv(SourceText source) {
        this.lines = source.text().lines().toList();
        this.windowsLines = source.windowsLines();
        int at = 0;
        while (at < lines.size() && (lines.get(at).isBlank() || Separator.isDeclaration(lines.get(at)))) {
            at++;
        }
        this.headerAt = at;
        this.separator = at < lines.size() ? Separator.of(Separator.unwrapped(lines.get(at))) : ',';
    }

    List<String> header() {
        return headerAt == lines.size()
                ? List.of()
                : split(Separator.unwrapped(lines.get(headerAt))).fields();
    }

    /**
     * All records after the header.
     *
     * @param title the column that may hold separators nobody quoted, or -1
     * @param least how many fields a record needs at least; what it lacks beyond is empty
     * @param sense how much sense a record of the right width makes, which tells where else a separator was not quoted
     */
    List<RawLine> records(int columns, int title, int least, ToIntFunction<List<String>> sense) {
        List<RawLine> records = new ArrayList<>();
        for (int at = headerAt + 1; at < lines.size(); ) {
            RawLine record = record(at, columns);
            if (!record.fields().stream().allMatch(String::isBlank)) {
                records.add(fit(record, columns, title, least, sense));
            }
            at += Math.max(1, (int) record.text().lines().count());
        }
        return records;
    }

    private RawLine record(int at, int columns) {
        String line = lines.get(at);
        Split alone = split(line);
        if (alone.fields().size() == 1
                && columns > 1
                && !Separator.unwrapped(line).equals(line)) {
            return new RawLine(at + 1, line, split(Separator.unwrapped(line)).fields(), List.of(WRAPPED));
        }
        if (!alone.open()) {
            List<String> repairs = alone.stray() ? List.of(STRAY_QUOTE) : List.of();
            return new RawLine(at + 1, line, alone.fields(), repairs);
        }
        return spanning(at, columns).orElseGet(() -> new RawLine(at + 1, line, literal(at), List.of(STRAY_QUOTE)));
    }

    private List<String> literal(int at) {
        return List.of(lines.get(at).split(Pattern.quote(String.valueOf(separator)), -1));
    }

    /** A whole row between the commas, and another before the quote ends, mean that it is a slip and no text over several lines. */
    private Optional<RawLine> spanning(int at, int columns) {
        boolean whole = literal(at).size() == columns;
        StringBuilder text = new StringBuilder(lines.get(at));
        int longest = columns > WIDE ? LONGEST_WIDE_RECORD : LONGEST_RECORD;
        for (int next = at + 1; next < Math.min(lines.size(), at + longest); next++) {
            if (whole && literal(next).size() >= columns) {
                return Optional.empty();
            }
            text.append('\n').append(lines.get(next));
            Split joined = split(text.toString());
            if (!joined.open()) {
                return joined.fields().size() == columns
                        ? Optional.of(new RawLine(at + 1, text.toString(), joined.fields(), List.of()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private RawLine fit(RawLine record, int columns, int title, int least, ToIntFunction<List<String>> sense) {
        List<String> fields = new ArrayList<>(record.fields());
        List<String> repairs = new ArrayList<>(record.repairs());
        if (fields.size() > columns && fields.getLast().isBlank()) {
            while (fields.size() > columns && fields.getLast().isBlank()) {
                fields.removeLast();
            }
            repairs.add(SURPLUS_COLUMNS);
        }
        int surplus = fields.size() - columns;
        if (surplus < 0 && fields.size() >= least) {
            fields.addAll(Collections.nCopies(-surplus, ""));
            repairs.add(SHORT_ROW);
        }
        if (surplus > 0 && title >= 0) {
            List<String> surplusFields = List.copyOf(fields);
            int column = IntStream.concat(IntStream.of(title), IntStream.range(0, columns))
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(at -> sense.applyAsInt(joined(surplusFields, at, surplus)))
                            .thenComparing(at -> isProse(surplusFields.subList(at + 1, at + 1 + surplus))))
                    .orElseThrow();
            fields = joined(surplusFields, column, surplus);
            repairs.add(column == title ? UNQUOTED_COMMA : UNQUOTED_CELL);
        }
        int end = record.number() + (int) record.text().lines().count();
        if (IntStream.range(record.number(), end).anyMatch(windowsLines::contains)) {
            repairs.add(WINDOWS);
        }
        return new RawLine(record.number(), record.text(), List.copyOf(fields), List.copyOf(repairs));
    }

    /** After a comma in a text stands a blank, after one between columns none. */
    private static boolean isProse(List<String> afterCommas) {
        return afterCommas.stream().allMatch(piece -> piece.startsWith(" "));
    }

    /** The fields with that many after the one at {@code column} put back into it. */
    private List<String> joined(List<String> fields, int column, int surplus) {
        List<String> joined = new ArrayList<>(fields);
        List<String> pieces = joined.subList(column, column + surplus + 1);
        String whole = String.join(String.valueOf(separator), pieces);
        pieces.clear();
        joined.add(column, whole);
        return joined;
    }

    /** {@code open}: a quoted field has no end. {@code stray}: a quote stands where RFC 4180 has none. */
    private record Split(List<String> fields, boolean open, boolean stray) {}

    private Split split(String record) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        boolean stray = false;
        for (int i = 0; i < record.length(); i++) {
            char character = record.charAt(i);
            if (quoted) {
                boolean doubled = character == '"' && i + 1 < record.length() && record.charAt(i + 1) == '"';
                if (doubled) {
                    field.append('"');
                    i++;
                } else if (character == '"') {
                    quoted = false;
                    closed = true;
                } else {
                    field.append(character);
                }
            } else if (character == separator) {
                fields.add(field.toString());
                field.setLength(0);
                closed = false;
            } else if (character == '"' && field.isEmpty() && !closed) {
                quoted = true;
            } else {
                stray |= closed || character == '"';
                field.append(character);
            }
        }
        fields.add(field.toString());
        return new Split(List.copyOf(fields), quoted, stray);
    }
}
