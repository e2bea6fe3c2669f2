package com.stylesense.pipeline.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings rows to the width of their header: empty cells at the end go, commas that nobody quoted are put back, what a
 * row ends before is empty. Of what could be done that is done after which the row makes most sense.
 *
 * @param columns how many the header has
 * @param title   the column that may hold separators nobody quoted, or -1 where none are put back
 * @param least   how many fields a row needs at least
 * @param sense   how much sense a row of the right width makes
 */
record RowWidth(int columns, int title, int least, ToIntFunction<List<String>> sense, char separator) {

    static final String UNQUOTED_COMMA = "comma in an unquoted title";
    static final String UNQUOTED_CELL = "comma in another unquoted cell";
    static final String SURPLUS_COLUMNS = "empty columns at the end of the line";
    static final String SHORT_ROW = "the row ends early, what it lacks is empty";

    /** A cell that held another column's value, and one that gets its own back. */
    private static final int BOTH_SIDES = 2;

    private static final int ONE_SIDE = 1;

    /** As they are where there are too many or too few, and nothing tells what is meant. */
    List<String> fit(List<String> fields, List<String> repairs) {
        return endedEarly(fields, repairs)
                .orElseGet(() -> fields.size() > columns ? narrowed(fields, repairs) : padded(fields, repairs));
    }

    private List<String> padded(List<String> fields, List<String> repairs) {
        if (fields.size() < least || fields.size() == columns) {
            return fields;
        }
        repairs.add(SHORT_ROW);
        return widened(fields);
    }

    /** A row that ends early and has commas too many, so that each hides the other. */
    private Optional<List<String>> endedEarly(List<String> fields, List<String> repairs) {
        if (title < 0 || fields.size() < least) {
            return Optional.empty();
        }
        List<String> rest = fields.subList(0, fields.size() - Math.min(surplus(fields), emptyAtEnd(fields)));
        List<PutBack> ways = IntStream.range(0, rest.size() - 1)
                .boxed()
                .flatMap(column -> putBack(rest, column))
                .toList();
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = fields.size() >= columns && !fields.getLast().isBlank();
        int before = sense.applyAsInt(widened(surplus(fields) > 0 ? narrowed(fields, new ArrayList<>()) : fields));
        int enough = before + (whole ? BOTH_SIDES : ONE_SIDE);
        return ways.stream()
                .max(Comparator.comparingInt(way -> sense.applyAsInt(way.row())))
                .filter(best -> sense.applyAsInt(best.row()) >= enough)
                .map(best -> {
                    repairs.add(kind(best.column()));
                    repairs.add(SHORT_ROW);
                    return best.row();
                });
    }

    /** A row with what stood behind unquoted commas put back into a column, so that it ends early. */
    private record PutBack(int column, List<String> row) {}

    /** All that reads on from the column, or a part of it; in a file with a blank after every comma nothing does. */
    private Stream<PutBack> putBack(List<String> fields, int column) {
        if (fields.get(column).startsWith(" ")) {
            return Stream.empty();
        }
        int prose = (int) fields.subList(column + 1, fields.size()).stream()
                .takeWhile(piece -> piece.startsWith(" "))
                .count();
        return IntStream.rangeClosed(Math.max(1, fields.size() - columns + 1), Math.min(prose, fields.size() - least))
                .mapToObj(count -> new PutBack(column, widened(joined(fields, column, count))));
    }

    private int surplus(List<String> fields) {
        return Math.max(0, fields.size() - columns);
    }

    /** Of the empty cells at the end all go, unless a comma put back makes more sense of what stands before them. */
    private List<String> narrowed(List<String> fields, List<String> repairs) {
        int surplus = surplus(fields);
        int most = Math.min(surplus, emptyAtEnd(fields));
        int dropped = IntStream.iterate(most, count -> count >= Math.max(0, most - columns), count -> count - 1)
                .boxed()
                .max(Comparator.comparingInt(count -> sense.applyAsInt(narrowed(fields, surplus, count))))
                .orElse(most);
        List<String> rest = fields.subList(0, fields.size() - dropped);
        if (dropped < surplus && title < 0) {
            return fields;
        }
        if (dropped > 0) {
            repairs.add(SURPLUS_COLUMNS);
        }
        if (dropped < surplus) {
            repairs.add(kind(bestPlace(rest, surplus - dropped)));
        }
        return List.copyOf(narrowed(fields, surplus, dropped));
    }

    private List<String> narrowed(List<String> fields, int surplus, int dropped) {
        List<String> rest = fields.subList(0, fields.size() - dropped);
        return dropped == surplus ? rest : joined(rest, bestPlace(rest, surplus - dropped), surplus - dropped);
    }

    private static int emptyAtEnd(List<String> fields) {
        int empty = 0;
        while (empty < fields.size() && fields.get(fields.size() - 1 - empty).isBlank()) {
            empty++;
        }
        return empty;
    }

    private String kind(int column) {
        return column == title ? UNQUOTED_COMMA : UNQUOTED_CELL;
    }

    /** The column into which {@code count} fields after it are best put back; the title before others. */
    private int bestPlace(List<String> fields, int count) {
        int last = fields.size() - count;
        return IntStream.concat(IntStream.of(Math.max(0, title)), IntStream.range(0, last))
                .filter(at -> at < last)
                .boxed()
                .max(Comparator.<Integer>comparingInt(at -> sense.applyAsInt(widened(joined(fields, at, count))))
                        .thenComparing(at -> isProse(fields.subList(at + 1, at + 1 + count))))
                .orElse(0);
    }

    private List<String> widened(List<String> fields) {
        List<String> widened = new ArrayList<>(fields);
        widened.addAll(Collections.nCopies(Math.max(0, columns - fields.size()), ""));
        return List.copyOf(widened);
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
}
