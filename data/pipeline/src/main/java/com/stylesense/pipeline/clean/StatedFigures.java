package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.clean.SourceForm.Column;
import com.stylesense.runtime.constraint.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Price, stock, rating, season and year of a product: as its row states them, or else chosen, which is told where the
 * file has such a column.
 *
 * @param decimalMarks what begins decimals in the prices of this file
 */
record StatedFigures(
        Source source, Set<Character> decimalMarks, SourceRow row, Merchandising chosen, RowRepairs repaired) {

    /** Of a date, as spreadsheets make it of a year, as well. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");

    BigDecimal price() throws Unusable {
        if (!source.has(Column.PRICE)) {
            return chosen.price();
        }
        Optional<BigDecimal> stated = Price.of(row.get(Column.PRICE), decimalMarks);
        if (stated.isEmpty()) {
            repaired.take("price chosen for the article type", chosen.price().toPlainString());
            return chosen.price();
        }
        BigDecimal price = stated.get().setScale(2, RoundingMode.HALF_UP);
        if (price.compareTo(Limits.PRICE) > 0) {
            throw new Unusable("the price is above " + Limits.PRICE.toPlainString());
        }
        if (price.signum() == 0) {
            repaired.take("a price of 0, sold for nothing", price.toPlainString());
        }
        if (price.compareTo(stated.get()) != 0) {
            repaired.take("price rounded to two decimals", price.toPlainString());
        }
        return price;
    }

    int stock() {
        if (!source.has(Column.STOCK)) {
            return chosen.stockCount();
        }
        String written = row.get(Column.STOCK);
        OptionalLong stated = StockCount.of(written);
        if (stated.isPresent()) {
            return (int) stated.getAsLong();
        }
        // What is said to be there is not sold out.
        int count = Math.max(written.isEmpty() ? 0 : 1, chosen.stockCount());
        repaired.take("stock chosen, as no number is stated", Integer.toString(count));
        return count;
    }

    @Nullable
    BigDecimal rating() {
        if (!source.has(Column.RATING)) {
            return chosen.avgRating();
        }
        String written = row.get(Column.RATING).replace(',', '.');
        boolean rated = written.matches("[1-4](\\.[0-9]{1,9})?|5(\\.0{1,9})?");
        if (!rated && !written.isEmpty()) {
            repaired.take("rating that lies outside 1 to 5, left out", "");
        }
        return rated ? new BigDecimal(written).setScale(1, RoundingMode.HALF_UP) : null;
    }

    String season() {
        if (!source.has(Column.SEASON)) {
            return chosen.season();
        }
        String written = row.get(Column.SEASON);
        Optional<String> known = Arrays.stream(written.split("\\P{L}+"))
                .map(Trade::season)
                .flatMap(Optional::stream)
                .findFirst();
        if (known.isPresent()) {
            return known.get().equals(written) ? written : repaired.take("season spelled as usual", known.get());
        }
        return repaired.take("season chosen for the article type", chosen.season());
    }

    int year() {
        if (!source.has(Column.YEAR)) {
            return chosen.year();
        }
        String written = row.get(Column.YEAR);
        Matcher stated = YEAR.matcher(written);
        if (!stated.find()) {
            repaired.take("year chosen", Integer.toString(chosen.year()));
            return chosen.year();
        }
        return Integer.parseInt(stated.group());
    }
}
