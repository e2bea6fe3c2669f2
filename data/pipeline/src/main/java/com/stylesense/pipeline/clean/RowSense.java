package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How many cells of a row hold what their columns are for, less those that hold what belongs nowhere there, as far as
 * that can be told. The row in which a comma was not quoted makes most sense where the comma is put back.
 */
final class RowSense implements ToIntFunction<List<String>> {

    private static final Map<Column, Predicate<String>> TELLING = Map.of(
            Column.ID, cell -> cell.matches("[0-9]+(\\.0+)?"),
            Column.GENDER, cell -> Genders.meant(cell).isPresent(),
            Column.ARTICLE_TYPE, cell -> Trade.type(cell).isPresent() || Trade.isGarment(cell),
            Column.COLOUR, cell -> Trade.colour(cell).isPresent(),
            Column.SEASON, cell -> Trade.season(cell).isPresent(),
            Column.YEAR, cell -> cell.matches("(19|20)[0-9]{2}"),
            Column.IMAGE, Pictures::isPictureName,
            Column.PRICE, cell -> Price.isPrice(cell));

    /** Whom things are for, types and colours may be called by any word; a picture or a price may not. */
    private static final List<Column> STRICT = List.of(Column.IMAGE, Column.PRICE);

    private final List<String> header;
    private final int[] positions;

    RowSense(List<String> header, int[] positions) {
        this.header = header;
        this.positions = positions;
    }

    /** Of an export, in which prices and pictures are called so. */
    static ToIntFunction<List<String>> ofExport(List<String> header) {
        List<String> names = header.stream().map(SourceForm::plain).toList();
        return cells -> IntStream.range(0, names.size())
                .map(place -> {
                    String cell = cells.get(place).strip();
                    String name = names.get(place);
                    boolean fits = name.endsWith("price") ? Price.isPrice(cell) : isPicture(cell);
                    boolean tells = name.matches(".*price|images?|imagesrc|imagelink") && !cell.isEmpty();
                    return !tells ? 0 : fits ? 1 : -1;
                })
                .sum();
    }

    @Override
    public int applyAsInt(List<String> cells) {
        int told = TELLING.entrySet().stream()
                .filter(telling -> positions[telling.getKey().ordinal()] >= 0)
                .mapToInt(telling -> told(
                        telling,
                        cells.get(positions[telling.getKey().ordinal()]).strip()))
                .sum();
        int unnamed = (int) IntStream.range(0, header.size())
                .filter(place ->
                        header.get(place).isBlank() && !cells.get(place).isBlank())
                .count();
        int noAddress = (int) IntStream.range(0, header.size())
                .filter(place -> SourceForm.plain(header.get(place)).equals(Source.ADDRESS)
                        && !cells.get(place).isBlank()
                        && !cells.get(place).contains("://"))
                .count();
        return told - unnamed - noAddress;
    }

    private static int told(Map.Entry<Column, Predicate<String>> telling, String cell) {
        if (telling.getValue().test(cell)) {
            return 1;
        }
        // An address may stand for a name, and is found in the column beside it, too.
        return STRICT.contains(telling.getKey()) && !cell.contains("://") && !cell.isEmpty() ? -1 : 0;
    }

    private static boolean isPicture(String cell) {
        return cell.contains("://") || Pictures.isPictureName(cell);
    }
}
