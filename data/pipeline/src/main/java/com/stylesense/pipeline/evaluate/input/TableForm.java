package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.csv.Separator;
import com.stylesense.recommender.model.EventKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A table with a header: what stands between its cells, and where its columns are.
 *
 * @param places    the columns that the table has, each with its place from 0; a user and an item at least
 * @param usualKind what an event is where nothing tells: a review where its value is said to be stars
 */
record TableForm(String separator, Map<Column, Integer> places, EventKind usualKind) {

    private static final Pattern STARS = Pattern.compile("(?i)(rating|stars).*");
    private static final List<Column> NEEDED = List.of(Column.USER, Column.ITEM);

    /**
     * Reads a file's first line.
     *
     * @return nothing if the line is no header, but a shopper's sequence
     * @throws PipelineFailure if it is a header that lacks what is needed
     */
    static Optional<TableForm> of(String firstLine, ColumnNames names, Path file) {
        String separator = String.valueOf(Separator.of(firstLine));
        if (!firstLine.contains(separator)) {
            return Optional.empty();
        }
        List<String> header = header(firstLine, separator);
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            names.place(column, header).ifPresent(place -> places.put(column, place));
            if (names.name(column).isPresent() && !places.containsKey(column)) {
                throw lacks(column.option() + " " + names.name(column).get(), header, file);
            }
        }
        Optional<Column> missing =
                NEEDED.stream().filter(column -> !places.containsKey(column)).findFirst();
        // Tabs may stand between the items of a sequence as well.
        if (missing.isPresent() && separator.equals("\t") && places.isEmpty()) {
            return Optional.empty();
        }
        missing.ifPresent(column -> {
            throw lacks("the " + column.name().toLowerCase(Locale.ROOT), header, file);
        });
        return Optional.of(new TableForm(separator, places, usualKind(places, header)));
    }

    /** Names may hold separators in quotes: {@code "item, name"}. */
    private static List<String> header(String line, String separator) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(line, format)) {
            return parser.getRecords().getFirst().stream().map(String::strip).toList();
        } catch (IOException | UncheckedIOException quotesThatDoNotMatch) {
            return Arrays.stream(line.split(Pattern.quote(separator), -1))
                    .map(String::strip)
                    .toList();
        }
    }

    private static EventKind usualKind(Map<Column, Integer> places, List<String> header) {
        Integer value = places.get(Column.VALUE);
        return value != null && STARS.matcher(header.get(value)).matches() ? EventKind.REVIEW : EventKind.ORDER;
    }

    private static PipelineFailure lacks(String what, List<String> header, Path file) {
        return LineFailure.at(
                file,
                1,
                "the header has no column for " + what + ". It has: " + String.join(", ", header) + ".",
                "Expected is user,item,timestamp[,kind,value]; --user, --item, --time, --kind, --value, --department, --brand and --category name other headers.");
    }
}
