package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How many cells of a row hold what their columns are for, as far as that can be told. The row in which a comma was not
 * quoted makes most sense where the comma is put back.
 */
final class RowSense implements ToIntFunction<List<String>> {

    private static final Map<Column, Predicate<String>> TELLING = Map.of(
            Column.ID, cell -> cell.matches("[0-9]+(\\.0+)?"),
            Column.GENDER, cell -> Genders.meant(cell).isPresent(),
            Column.ARTICLE_TYPE, cell -> Trade.type(cell).isPresent() || Trade.isGarment(cell),
            Column.COLOUR, cell -> Trade.colour(cell).isPresent(),
            Column.SEASON, cell -> Trade.season(cell).isPresent(),
            Column.YEAR, cell -> cell.matches("(19|20)[0-9]{2}"),
            Column.IMAGE, Pictures::isPictureName);

    private final int[] positions;

    RowSense(int[] positions) {
        this.positions = positions;
    }

    @Override
    public int applyAsInt(List<String> cells) {
        return (int) TELLING.entrySet().stream()
                .filter(telling -> positions[telling.getKey().ordinal()] >= 0)
                .filter(telling -> telling.getValue()
                        .test(cells.get(positions[telling.getKey().ordinal()]).strip()))
                .count();
    }
}
