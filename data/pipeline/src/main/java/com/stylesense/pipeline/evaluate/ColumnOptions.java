package com.stylesense.pipeline.evaluate;

import com.stylesense.pipeline.evaluate.input.Column;
import com.stylesense.pipeline.evaluate.input.ColumnNames;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a table's columns where their headers are unusual. */
final class ColumnOptions {

    @Option(
            names = "--user",
            paramLabel = "HEADER",
            description = "The column of the user, where its header is not a usual one.")
    private @Nullable String user;

    @Option(names = "--item", paramLabel = "HEADER", description = "The column of the item.")
    private @Nullable String item;

    @Option(
            names = "--time",
            paramLabel = "HEADER",
            description = "The column of the time, or of any number that grows with a user's events.")
    private @Nullable String time;

    @Option(names = "--kind", paramLabel = "HEADER", description = "The column of the kind of event.")
    private @Nullable String kind;

    @Option(names = "--value", paramLabel = "HEADER", description = "The column of stars or quantities.")
    private @Nullable String value;

    @Option(names = "--department", paramLabel = "HEADER", description = "The column of the item's department.")
    private @Nullable String department;

    @Option(names = "--brand", paramLabel = "HEADER", description = "The column of the item's brand.")
    private @Nullable String brand;

    @Option(names = "--category", paramLabel = "HEADER", description = "The column of the item's category.")
    private @Nullable String category;

    ColumnNames names() {
        Map<Column, String> named = new EnumMap<>(Column.class);
        name(named, Column.USER, user);
        name(named, Column.ITEM, item);
        name(named, Column.TIME, time);
        name(named, Column.KIND, kind);
        name(named, Column.VALUE, value);
        name(named, Column.DEPARTMENT, department);
        name(named, Column.BRAND, brand);
        name(named, Column.CATEGORY, category);
        return new ColumnNames(named);
    }

    private static void name(Map<Column, String> named, Column column, @Nullable String header) {
        if (header != null) {
            named.put(column, header);
        }
    }
}
