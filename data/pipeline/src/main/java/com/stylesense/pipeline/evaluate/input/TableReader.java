package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.csv.NoValue;
import com.stylesense.pipeline.csv.UnfitTextException;
import com.stylesense.recommender.model.EventKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table into events. Rows without a user, or of kinds that tell of no liking, are left out and counted. */
final class TableReader {

    /** Numbers below it are no points in time that a shop could have seen (it is in 1973), but an order. */
    private static final long FIRST_POINT_IN_TIME = 100_000_000;

    private static final Pattern WHOLE_DECIMAL = Pattern.compile("[0-9]+\\.0");

    private final TableForm form;
    private final LoggedEvents events;
    private final Path file;
    private final long before;
    private long line;
    private long headersAgain;
    private long withoutUser;
    private long passedOver;
    private long sentBack;
    private boolean timed;
    /** Where the column's first time is such a date. */
    private @Nullable WrittenDates dates;

    private boolean begun;

    /** @param before how many lines come before the first row */
    TableReader(TableForm form, long before, LoggedEvents events, Path file) {
        this.form = form;
        this.before = before;
        this.line = before;
        this.events = events;
        this.file = file;
        this.timed = form.places().containsKey(Column.TIME);
    }

    /** Whether the times that were read are points in time. */
    boolean timed() {
        return timed;
    }

    /** Which of day and month comes first in the dates, where that had to be found out. */
    Optional<String> orderOfDates() {
        return Optional.ofNullable(dates).flatMap(WrittenDates::told);
    }

    long headersAgain() {
        return headersAgain;
    }

    long withoutUser() {
        return withoutUser;
    }

    long passedOver() {
        return passedOver;
    }

    long sentBack() {
        return sentBack;
    }

    /** @param reader stands in front of the first row */
    void read(BufferedReader reader) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(form.separator())
                .setQuote(form.quotesCells() ? '"' : null)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            while (hasNext(rows, parser)) {
                CSVRecord row = rows.next();
                line = parser.getCurrentLineNumber() + before;
                add(row);
            }
        }
        if (dates != null) {
            settle(dates);
        }
    }

    private void settle(WrittenDates found) {
        if (found.told().isEmpty()) {
            throw new PipelineFailure(
                    file
                            + ": no date shows whether the day comes first or the month, as 31/12/2023 or 12/31/2023 would.",
                    "Write dates as 2023-12-31: in a spreadsheet by the column's format yyyy-mm-dd.");
        }
        events.retime(found::seconds);
    }

    private boolean hasNext(Iterator<CSVRecord> rows, CSVParser parser) {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException malformed) {
            line = parser.getCurrentLineNumber() + before;
            throw failure(
                    "its quotes do not match.",
                    "Put a text that holds quotes in quotes, with each of its own doubled.");
        }
    }

    private void add(CSVRecord row) {
        requireWidth(row);
        String user = name(row, Column.USER);
        if (user.isEmpty()) {
            withoutUser++;
        } else if (isHeaderAgain(user, row)) {
            headersAgain++;
        } else if (Kinds.isPassedOver(cell(row, Column.KIND))) {
            passedOver++;
        } else {
            addOf(user, row);
        }
    }

    private void addOf(String user, CSVRecord row) {
        EventKind kind = kind(row);
        float value = value(row);
        if (kind == EventKind.ORDER && value <= 0) {
            sentBack++;
        } else {
            String item = name(row, Column.ITEM);
            if (item.isEmpty()) {
                throw failure("the item is empty.", "Give every event its item, or leave the line out.");
            }
            addEvent(row, user, item, kind, value);
        }
    }

    /** More cells than the header has, as a comma that nobody quoted makes them, would shift all that follow. */
    private void requireWidth(CSVRecord row) {
        for (int place = form.header().size(); place < row.size(); place++) {
            if (!row.get(place).isBlank()) {
                throw failure(
                        "it has " + row.size() + " cells where the header has "
                                + form.header().size() + ".",
                        "Put a text that holds what stands between cells in quotes, or leave the line out.");
            }
        }
    }

    /** As in files that were put together of several. */
    private boolean isHeaderAgain(String user, CSVRecord row) {
        return user.equals(headerOf(Column.USER)) && cell(row, Column.ITEM).equals(headerOf(Column.ITEM));
    }

    private String headerOf(Column column) {
        return form.header().get(Objects.requireNonNull(form.places().get(column)));
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
                .forEach(column ->
                        column.trait().ifPresent(trait -> events.describe(item, trait, stated(row, column))));
    }

    private EventKind kind(CSVRecord row) {
        String name = cell(row, Column.KIND);
        return name.isEmpty()
                ? form.usualKind()
                : Kinds.named(name)
                        .orElseThrow(() -> failure(
                                "the kind \"" + name + "\" is not known.",
                                "Known are " + Kinds.names() + "; leave lines of other kinds out."));
    }

    private long time(String text) {
        if (!begun) {
            begun = true;
            dates = WrittenDates.isOne(text) ? new WrittenDates() : null;
        }
        try {
            return dates == null ? seconds(text) : dates.held(text);
        } catch (UnfitTextException unfit) {
            throw failure(
                    unfit.problem() + ".",
                    "Write seconds or milliseconds since 1970, or 2026-01-31T12:00:00Z; all in the same way.");
        }
    }

    private static long seconds(String text) throws UnfitTextException {
        return Times.seconds(text).orElseThrow(() -> new UnfitTextException("\"" + text + "\" is no time"));
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

    /** Who or which; a column that has gaps is made one of decimals by some programs, so that 17850 is 17850.0. */
    private String name(CSVRecord row, Column column) {
        String name = stated(row, column);
        return WHOLE_DECIMAL.matcher(name).matches() ? name.substring(0, name.length() - 2) : name;
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
        String text = row.get(place).strip();
        boolean quoted = !form.quotesCells() && text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Empty also where the cell says that there is nothing. */
    private String stated(CSVRecord row, Column column) {
        String cell = cell(row, column);
        return NoValue.isMeantBy(cell) ? "" : cell;
    }

    private PipelineFailure failure(String problem, String remedy) {
        return LineFailure.at(file, line, problem, remedy);
    }
}
