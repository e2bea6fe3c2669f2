package com.stylesense.pipeline.csv;

import com.stylesense.pipeline.PipelineFailure;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One of the pipeline's own CSV files (RFC 4180, header, UTF-8), opened for one pass over its rows. What a spreadsheet
 * makes of such a file is read too: other charsets, semicolons or tabs, empty rows and columns at the end.
 */
public final class CsvSource implements Closeable, Iterable<CsvRow> {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}_]+");

    private final Path file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> header;
    private final HeaderSearch search;
    private final TextReader text;
    private final CSVFormat format;
    private int wrapped;

    private CsvSource(Path file, TextReader text, CSVParser parser, CSVFormat format, HeaderSearch search) {
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.format = format;
        this.search = search;
        this.records = parser.iterator();
        CSVRecord first = nextRecord();
        this.header = first == null
                ? List.of()
                : unwrapped(first.toList()).stream().map(String::strip).toList();
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place);
            if (!name.isEmpty() && columns.putIfAbsent(plain(name), place) != null) {
                throw new PipelineFailure(
                        file + " has the column " + name + " twice in its header.", "Rename or remove one of them.");
            }
        }
    }

    /** Opens {@code file} and makes sure that every one of {@code required} is there; more columns do no harm. */
    public static CsvSource open(Path file, List<String> required) throws IOException {
        TextReader text = text(file);
        try {
            CsvSource source = parse(file, text, new BufferedReader(text), required);
            source.requireColumns(required);
            return source;
        } catch (IOException | RuntimeException failed) {
            text.close();
            throw failed;
        }
    }

    private static TextReader text(Path file) throws IOException {
        try {
            return TextReader.open(file);
        } catch (NoSuchFileException missing) {
            throw new PipelineFailure(
                    "There is no " + file + ".",
                    "Run the step that writes it first: scripts/pipeline help lists the steps in their order.",
                    missing);
        }
    }

    private static CsvSource parse(Path file, TextReader text, BufferedReader reader, List<String> required)
            throws IOException {
        HeaderSearch search = HeaderSearch.in(reader, required);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(search.separator())
                .setIgnoreEmptyLines(true)
                .get();
        return new CsvSource(
                file,
                text,
                CSVParser.builder().setReader(reader).setFormat(format).get(),
                format,
                search);
    }

    private void requireColumns(List<String> required) {
        List<String> absent = required.stream()
                .filter(column -> !columns.containsKey(plain(column)))
                .toList();
        if (!absent.isEmpty()) {
            throw new PipelineFailure(
                    file + " lacks " + String.join(", ", absent) + " in its header.",
                    "Expected: " + String.join(",", required)
                            + (header.isEmpty() ? "" : "; it reads: " + String.join(",", header)));
        }
    }

    /** The columns that the header names. */
    public int width() {
        return header.size();
    }

    /** What had to be read otherwise than it should be written, in a sentence each; whole once all rows are through. */
    public List<String> repairs() {
        List<String> repairs = new ArrayList<>();
        if (!search.above().isEmpty()) {
            repairs.add(file + ": passed over above the header: " + String.join(" / ", search.above()));
        }
        List<Integer> lines = text.windowsLines();
        if (!lines.isEmpty()) {
            repairs.add(String.format(
                    Locale.ROOT,
                    "%s: %,d lines are no UTF-8 and were read as Windows-1252, the first of them line %d. If they are in "
                            + "another charset, save the file as \"CSV UTF-8\" instead.",
                    file,
                    lines.size(),
                    lines.getFirst()));
        }
        if (wrapped > 0) {
            repairs.add(String.format(
                    Locale.ROOT, "%s: %,d rows stood in one quoted cell each and were read as rows.", file, wrapped));
        }
        return List.copyOf(repairs);
    }

    @Override
    public Iterator<CsvRow> iterator() {
        return new Iterator<>() {
            private @Nullable CsvRow next = nextRow();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public CsvRow next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                CsvRow row = next;
                next = nextRow();
                return row;
            }
        };
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** A name as headers vary it: capitals, blanks and line breaks, underscores and dashes do not count. */
    public static String plain(String column) {
        return BETWEEN_WORDS.matcher(column.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Rows of blanks alone are what a spreadsheet leaves of rows that were deleted in it. */
    private @Nullable CsvRow nextRow() {
        for (CSVRecord record = nextRecord(); record != null; record = nextRecord()) {
            if (!record.stream().allMatch(String::isBlank)) {
                List<String> cells = unwrapped(record.toList());
                long inside = cells.stream()
                        .mapToLong(cell -> cell.lines().skip(1).count())
                        .sum();
                return new CsvRow(file, search.linesBefore() + parser.getCurrentLineNumber() - inside, columns, cells);
            }
        }
        return null;
    }

    /** A whole row in one quoted cell is what a spreadsheet of another country makes of a row with quotes in it. */
    private List<String> unwrapped(List<String> cells) {
        String only = cells.getFirst();
        if (cells.size() > 1 || only.indexOf(format.getDelimiterString()) < 0) {
            return cells;
        }
        try (CSVParser inside = CSVParser.parse(only, format)) {
            List<String> row = inside.getRecords().getFirst().toList();
            wrapped++;
            return row;
        } catch (IOException | UncheckedIOException malformed) {
            return cells;
        }
    }

    private @Nullable CSVRecord nextRecord() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException malformed) {
            throw new PipelineFailure(
                    new Fault(
                                    file,
                                    search.linesBefore() + parser.getCurrentLineNumber(),
                                    "",
                                    "a quote stands there that closes too early or never")
                            + ".",
                    "A cell that holds a quote is written in quotes, and the quote twice: \"5\"\" heel\".",
                    malformed);
        }
    }
}
