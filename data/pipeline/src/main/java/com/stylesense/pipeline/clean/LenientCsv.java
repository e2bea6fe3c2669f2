package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.csv.Mojibake;
import com.stylesense.pipeline.csv.Separator;
import java.util.ArrayList;
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
    static final String WRAPPED = "a row that stood in one cell";
    static final String WINDOWS = "a line that is no UTF-8, read as Windows-1252";

    static final String MOJIBAKE = "UTF-8 that some program took for Windows-1252, put right";
    static final String LOST_CHARACTER = "a character that was lost before (\uFFFD), left as it is";

    private static final char LOST = '\uFFFD';
    private static final int MOST_ABOVE = 20;
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
        int first = next(0);
        int at = first;
        while (at < Math.min(lines.size(), first + MOST_ABOVE) && !Source.isKnown(header(at))) {
            at = next(at + 1);
        }
        this.headerAt = at < Math.min(lines.size(), first + MOST_ABOVE) ? at : first;
        this.separator = separator(headerAt);
    }

    /** The next line that says something. */
    private int next(int from) {
        int at = from;
        while (at < lines.size() && (Separator.isEmptyRow(lines.get(at)) || Separator.isDeclaration(lines.get(at)))) {
            at++;
        }
        return at;
    }

    private char separator(int line) {
        return line < lines.size() ? Separator.of(Separator.unwrapped(headerText(line))) : ',';
    }

    private List<String> header(int line) {
        return split(Separator.unwrapped(headerText(line)), separator(line)).fields();
    }

    /** Names that have a line break in them, as spreadsheets keep columns narrow, stand in quotes over several lines. */
    private String headerText(int line) {
        StringBuilder text = new StringBuilder(lines.get(line));
        for (int next = line + 1; next < Math.min(lines.size(), line + MOST_ABOVE); next++) {
            if (text.chars().filter(one -> one == '"').count() % 2 == 0) {
                return text.toString();
            }
            text.append('\n').append(lines.get(next));
        }
        return lines.get(line);
    }

    /** Titles and the like that stand above the header. */
    List<RawLine> above() {
        List<RawLine> above = new ArrayList<>();
        for (int at = next(0); at < headerAt; at = next(at + 1)) {
            above.add(new RawLine(at + 1, lines.get(at), List.of(), List.of()));
        }
        return above;
    }

    List<String> header() {
        return headerAt == lines.size() ? List.of() : header(headerAt);
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
        for (int at = headerAt + (int) headerText(headerAt).lines().count(); at < lines.size(); ) {
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
        List<String> repairs = new ArrayList<>(record.repairs());
        List<String> fields =
                new RowWidth(columns, title, least, sense, separator).fit(mended(record.fields(), repairs), repairs);
        int end = record.number() + (int) record.text().lines().count();
        if (IntStream.range(record.number(), end).anyMatch(windowsLines::contains)) {
            repairs.add(WINDOWS);
        }
        return new RawLine(record.number(), record.text(), fields, List.copyOf(repairs));
    }

    private static List<String> mended(List<String> fields, List<String> repairs) {
        List<String> mended = fields.stream().map(Mojibake::mended).toList();
        if (!mended.equals(fields)) {
            repairs.add(MOJIBAKE);
        }
        if (fields.stream().anyMatch(field -> field.indexOf(LOST) >= 0)) {
            repairs.add(LOST_CHARACTER);
        }
        return mended;
    }

    /** {@code open}: a quoted field has no end. {@code stray}: a quote stands where RFC 4180 has none. */
    private record Split(List<String> fields, boolean open, boolean stray) {}

    private Split split(String record) {
        return split(record, separator);
    }

    private static Split split(String record, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        boolean stray = false;
        for (int i = 0; i < record.length(); i++) {
            char character = record.charAt(i);
            if (quoted) {
                boolean doubled = character == '"' && i + 1 < record.length() && record.charAt(i + 1) == '"';
                boolean escaped = isEscaped(record, i, separator);
                stray |= escaped;
                if (doubled || escaped) {
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

    /** Whether a backslash says that the quote behind it is part of the text, as MySQL writes it: "5\" heel", "Acme \"Slim\"". */
    private static boolean isEscaped(String record, int at, char separator) {
        return record.startsWith("\\\"", at)
                && !isEnd(record, at + 2, separator)
                && (record.charAt(at + 2) != '"' || isEnd(record, at + 3, separator));
    }

    private static boolean isEnd(String record, int at, char separator) {
        return at >= record.length() || record.charAt(at) == separator || record.charAt(at) == '\n';
    }
}
