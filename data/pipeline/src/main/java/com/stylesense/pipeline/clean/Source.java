package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The records of a catalogue in whatever form it came.
 *
 * @param positions where each {@link Column} stands in a record's fields, -1 for what the form does not have
 * @param width     how many fields a whole record has
 * @param unread    columns that the form does not have; of an export those that are read are told in the documentation
 * @param above     lines above the header
 */
record Source(
        String label,
        List<String> header,
        int[] positions,
        int width,
        List<String> unread,
        List<RawLine> above,
        List<RawLine> lines) {

    /** 12.0 and 1234.000 are no number with a point for thousands, as 12.000 may be. */
    private static final Pattern ONLY_A_DECIMAL = Pattern.compile("[0-9]+\\.(0{1,2}|0{4,})|[0-9]{4,}\\.0+");

    /** The column of pictures' addresses, which is not read: their names stand beside. */
    static final String ADDRESS = "imageurl";

    /** What comes first in an export names the product; what it lacks at the end is empty. */
    private static final int LEAST_OF_A_FEED = 3;

    static Source of(SourceText source) {
        LenientCsv csv = new LenientCsv(source);
        List<String> header = csv.header();
        Feed feed = Feed.of(header);
        if (feed != null) {
            List<RawLine> lines =
                    feed.products(header, csv.records(header.size(), -1, LEAST_OF_A_FEED, RowSense.ofExport(header)));
            return new Source(
                    feed.label(), header, Column.inOrder(), Column.values().length, List.of(), csv.above(), lines);
        }
        SourceForm form = SourceForm.of(header);
        int[] positions = form.positions(header);
        int title = positions[Column.TITLE.ordinal()];
        return new Source(
                form.label(),
                header,
                positions,
                header.size(),
                unread(header, positions),
                csv.above(),
                csv.records(header.size(), title, form.least(positions), new RowSense(header, positions)));
    }

    /** Whether it is the header of any form. */
    static boolean isKnown(List<String> header) {
        return Feed.of(header) != null || SourceForm.nearest(header).isPresent();
    }

    private static List<String> unread(List<String> header, int[] positions) {
        return IntStream.range(0, header.size())
                .filter(place -> Arrays.stream(positions).noneMatch(read -> read == place))
                .mapToObj(header::get)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !SourceForm.plain(name).equals(ADDRESS))
                .toList();
    }

    /** The id as the record has it; empty where the record ends before it. */
    String id(RawLine line) {
        int place = positions[Column.ID.ordinal()];
        return place < line.fields().size() ? line.fields().get(place).strip() : "";
    }

    /** Whether some id shows that a point in ids begins decimals, as programs write whole numbers of a column with gaps. */
    boolean showsDecimalIds() {
        return lines.stream()
                .map(this::id)
                .anyMatch(id -> ONLY_A_DECIMAL.matcher(id).matches());
    }

    /** Whether a record is the header once more, as in files that were put together. */
    static boolean isHeader(List<String> fields, List<String> header) {
        return fields.stream()
                .map(SourceForm::plain)
                .toList()
                .equals(header.stream().map(SourceForm::plain).toList());
    }

    boolean has(Column column) {
        return positions[column.ordinal()] >= 0;
    }
}
