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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A table: what stands between its cells, and where its columns are.
 *
 * @param header    the names of all columns, read or not
 * @param places    the columns that are read, each with its place from 0; a user and an item at least
 * @param usualKind what an event is where nothing tells: a review where its value is said to be stars
 */
record TableForm(String separator, List<String> header, Map<Column, Integer> places, EventKind usualKind) {

    private static final Pattern STARS = Pattern.compile("(?i).*(rating|stars|overall|score).*");
    private static final List<Column> NEEDED = List.of(Column.USER, Column.ITEM);

    /** 196::242::3::881250949, or with tabs: as MovieLens comes, without a header and always in this order. */
    private static final Pattern RATING =
            Pattern.compile("[^\\s:]+(::|\t)[^\\s:]+\\1(?:[0-9](?:\\.[0-9]+)?|10)\\1[0-9]{9,10}");

    private static final List<String> RATING_COLUMNS = List.of("user", "item", "rating", "timestamp");

    /** Nothing if the line is no header, or lacks what is needed or what {@code names} names. */
    static Optional<TableForm> of(String line, ColumnNames names) {
        String separator = String.valueOf(Separator.of(line));
        return line.contains(separator) ? of(header(line, separator), separator, names) : Optional.empty();
    }

    private static Optional<TableForm> of(List<String> header, String separator, ColumnNames names) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            names.place(column, header).ifPresent(place -> places.put(column, place));
        }
        boolean whole = places.keySet().containsAll(NEEDED)
                && places.keySet().containsAll(names.named().keySet());
        return whole
                ? Optional.of(new TableForm(separator, header, places, usualKind(places, header)))
                : Optional.empty();
    }

    /** The table of ratings without a header that begins with this line, if it does. */
    static Optional<TableForm> ofRatings(String line) {
        boolean rating = RATING.matcher(line.strip()).matches();
        String separator = line.contains("::") ? "::" : "\t";
        return rating ? of(RATING_COLUMNS, separator, new ColumnNames(Map.of())) : Optional.empty();
    }

    boolean quotesCells() {
        return !separator.equals("\t");
    }

    /** Which column is taken for what, in a sentence. */
    String told() {
        String read = places.entrySet().stream()
                .map(place -> label(place.getKey()) + " = " + header.get(place.getValue()))
                .collect(Collectors.joining(", "));
        String unread = IntStream.range(0, header.size())
                .filter(place -> !places.containsValue(place))
                .mapToObj(header::get)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return "Read: " + read + (unread.isEmpty() ? "" : "; not read: " + unread) + ".";
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

    /** Why the line is no header of a log. */
    static PipelineFailure refusal(String line, ColumnNames names, Path file, long number) {
        List<String> header = header(line, String.valueOf(Separator.of(line)));
        if (header.stream().anyMatch(cell -> Times.seconds(cell).isPresent() || WrittenDates.isOne(cell))) {
            return LineFailure.at(
                    file,
                    number,
                    "there is no header above it, and it holds: " + String.join(", ", header) + ".",
                    "Put a line with the columns' names above, such as user,item,rating,timestamp, in the order in which they stand; "
                            + "in a line a user, put blanks between the items.");
        }
        String missing = Arrays.stream(Column.values())
                .filter(column -> NEEDED.contains(column) || names.name(column).isPresent())
                .filter(column -> names.place(column, header).isEmpty())
                .findFirst()
                .map(column -> names.name(column)
                        .map(name -> column.option() + " " + name)
                        .orElse("the " + label(column)))
                .orElse("");
        return LineFailure.at(
                file,
                number,
                "the header has no column for " + missing + ". It has: " + String.join(", ", header) + ".",
                "Expected is user,item,timestamp[,kind,value]; --user, --item, --time, --kind, --value, --department, --brand and --category name other headers.");
    }

    private static String label(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
