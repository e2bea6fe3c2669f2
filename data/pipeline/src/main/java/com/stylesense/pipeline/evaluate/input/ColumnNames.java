package com.stylesense.pipeline.evaluate.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The headers of columns that a person named; the others are known by their usual headers. */
public record ColumnNames(Map<Column, String> named) {

    Optional<String> name(Column column) {
        return Optional.ofNullable(named.get(column));
    }

    /** The place of a column in a header, as it was named or else by the first of its usual headers that is there. */
    Optional<Integer> place(Column column, List<String> header) {
        return name(column)
                .map(name -> IntStream.range(0, header.size())
                        .filter(place -> header.get(place).strip().equalsIgnoreCase(name))
                        .boxed()
                        .findFirst())
                .orElseGet(() -> column.placeIn(header));
    }
}
