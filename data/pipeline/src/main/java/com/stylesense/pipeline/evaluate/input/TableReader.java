package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.recommender.model.EventKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a table into events. Rows without a user, and orders that were sent back, are left out and counted. */
final class TableReader {

    /** Numbers below it are no points in time that a shop could have seen (it is in 1973), but an order. */
    private static final long FIRST_POINT_IN_TIME = 100_000_000;

    private final TableForm form;
    private final LoggedEvents events;
    private final Path file;
    private final long headerAt;
    private long line;
    private long withoutUser;
    private long sentBack;
    private boolean timed;

    /** @param headerAt the number of the header's line */
    TableReader(TableForm form, long headerAt, LoggedEvents events, Path file) {
        this.form = form;
        this.headerAt = headerAt;
        this.line = headerAt;
        this.events = events;
        this.file = file;
        this.timed = form.places().containsKey(Column.TIME);
    }

    /** Whether the times that were read are points in time. */
    boolean timed() {
        return timed;
    }

    long withoutUser() {
        return withoutUser;
    }

    long sentBack() {
        return sentBack;
    }

    /** @param reader stands behind the header */
    void read(BufferedReader reader) throws IOException {
        boolean tabs = form.separator().equals("\t");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(form.separator())
                .setQuote(tabs ? null : '"')
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            while (hasNext(rows, parser)) {
                CSVRecord row = rows.next();
                line = parser.getCurrentLineNumber() + headerAt;
                add(row);
            }
        }
    }

    private boolean hasNext(Iterator<CSVRecord> rows, CSVParser parser) {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException malformed) {
            line = parser.getCurrentLineNumber() + headerAt;
            throw failure(
                    "its quotes do not match.",
                    "Put a text that holds quotes in quotes, with each of its own doubled.");
        }
    }

    private void add(CSVRecord row) {
        String user = cell(row, Column.USER);
        EventKind kind = kind(row);
        float value = value(row);
        if (user.isEmpty()) {
            withoutUser++;
        } else if (kind == EventKind.ORDER && value <= 0) {
            sentBack++;
        } else {
            String item = cell(row, Column.ITEM);
            if (item.isEmpty()) {
                throw failure("the item is empty.", "Give every event its item, or leave the line out.");
            }
            addEvent(row, user, item, kind, value);
        }
    }

    private void addEvent(CSVRecord row, String user, String item, EventKind kind, float value) {
        if (form.places().containsKey(Column.TIME)) {
            long time = time(cell(row, Column.TIME));
            timed &= time >= FIRST_POINT_IN_TIME;
            events.add(user, item, time, kind, value);
        } else {
            events.addNext(user, item, kind, value);
        }
        form.places()
                .keySet()
                .forEach(column -> column.trait().ifPresent(trait -> events.describe(item, trait, cell(row, column))));
    }

    private EventKind kind(CSVRecord row) {
        String name = cell(row, Column.KIND);
        return name.isEmpty()
                ? form.usualKind()
                : Kinds.named(name)
                        .orElseThrow(() ->
                                failure("the kind \"" + name + "\" is not known.", "Known are " + Kinds.names() + "."));
    }

    private long time(String text) {
        return Times.seconds(text)
                .orElseThrow(() -> failure(
                        "\"" + text + "\" is no time.",
                        "Write seconds or milliseconds since 1970, or 2026-01-31T12:00:00Z."));
    }

    /** 1 where there is none. */
    private float value(CSVRecord row) {
        String text = cell(row, Column.VALUE);
        try {
            float value = text.isEmpty() ? 1 : Float.parseFloat(text);
            if (Float.isFinite(value)) {
                return value;
            }
            throw new NumberFormatException("not finite");
        } catch (NumberFormatException malformed) {
            throw failure("the value \"" + text + "\" is no number.", "Write stars or a quantity, such as 4 or 2.5.");
        }
    }

    /** Empty where the table has no such column. */
    private String cell(CSVRecord row, Column column) {
        Integer place = form.places().get(column);
        if (place == null) {
            return "";
        }
        if (place >= row.size()) {
            throw failure(
                    "it has " + row.size() + " cells, too few for the header.", "Complete the line, or leave it out.");
        }
        return row.get(place).strip();
    }

    private PipelineFailure failure(String problem, String remedy) {
        return LineFailure.at(file, line, problem, remedy);
    }
}
