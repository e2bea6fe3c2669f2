package com.stylesense.pipeline.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An export whose cells say what is meant, so that the names of its columns are all that there is to know: a row of exports.csv.
 *
 * @param signs   columns that no other header has together
 * @param columns the export's name of each column, empty where it has none; of {@code shown} a cell says whether the shop shows the product
 */
record Export(String program, List<String> signs, Map<String, String> columns) {

    private static final List<String> COLOURS = List.of("Color", "Colour", "Primary color", "Primary colour");

    static Export of(String program) {
        return Trade.table("exports.csv").stream()
                .filter(row -> row.get("program").equals(program))
                .map(row -> new Export(
                        program,
                        Arrays.stream(row.get("signs").split("\\|"))
                                .map(SourceForm::plain)
                                .toList(),
                        row.toMap().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, column -> SourceForm.plain(column.getValue())))))
                .findFirst()
                .orElseThrow();
    }

    FeedItem item(FeedRow row) {
        String parent = cell(row, "parent");
        String id = cell(row, "id");
        return new FeedItem(
                parent.isEmpty() ? id : parent,
                "",
                parent.isEmpty() ? id : "",
                cell(row, "title"),
                cell(row, "brand"),
                "",
                CategoryPath.of(
                        Stream.concat(Genders.among(cell(row, "tags").split(",")), Stream.of(cell(row, "category")))
                                .collect(Collectors.joining(" > "))),
                row.attribute(column("colour name"), column("colour values"), COLOURS)
                        .split(",")[0]
                        .strip(),
                cell(row, "price"),
                cell(row, "stock"),
                cell(row, "image"),
                cell(row, "shown").matches("(?i)0|false"));
    }

    private String cell(FeedRow row, String name) {
        return column(name).isEmpty() ? "" : row.get(column(name));
    }

    private String column(String name) {
        return columns.getOrDefault(name, "");
    }
}
