package com.stylesense.products;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A range of prices, cut where the bands of prices begin that products are tallied by ({@code price_band} in the schema): bands that
 * lie in the range as a whole, and at most two ends that do not.
 *
 * @param bandsFrom  where the first whole band begins
 * @param bandsBelow where the first band begins that is not whole any more; null when the range has no upper end
 * @param ends       what the bands leave over
 */
record PriceCut(BigDecimal bandsFrom, @Nullable BigDecimal bandsBelow, List<SqlFragment> ends) {

    /** @param min and {@code max} both inclusive; null where the range is open */
    static PriceCut of(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal from = min == null ? BigDecimal.ZERO : firstBandFrom(min);
        BigDecimal below = max == null ? null : band(max);
        if (below != null && from.compareTo(below) > 0) {
            return new PriceCut(from, from, List.of(SqlFragment.of("p.price >= ? AND p.price <= ?", min, max)));
        }
        var ends = new ArrayList<SqlFragment>();
        if (min != null && from.compareTo(min) > 0) {
            ends.add(SqlFragment.of("p.price >= ? AND p.price < ?", min, from));
        }
        if (max != null) {
            ends.add(SqlFragment.of("p.price >= ? AND p.price <= ?", below, max));
        }
        return new PriceCut(from, below, ends);
    }

    boolean holdsBand(BigDecimal band) {
        return band.compareTo(bandsFrom) >= 0 && (bandsBelow == null || band.compareTo(bandsBelow) < 0);
    }

    /** What holds for a product {@code p} in one of the whole bands. */
    List<SqlFragment> wholeBands() {
        var conditions = new ArrayList<SqlFragment>();
        if (bandsFrom.signum() > 0) {
            conditions.add(SqlFragment.of("p.price >= ?", bandsFrom));
        }
        if (bandsBelow != null) {
            conditions.add(SqlFragment.of("p.price < ?", bandsBelow));
        }
        return conditions;
    }

    /** As {@code price_band} has it: down to the first two digits. */
    static BigDecimal band(BigDecimal price) {
        return price.setScale(2 - wholeDigits(price), RoundingMode.DOWN);
    }

    private static BigDecimal firstBandFrom(BigDecimal price) {
        BigDecimal band = band(price);
        return band.compareTo(price) == 0 ? band : band.add(BigDecimal.ONE.movePointLeft(2 - wholeDigits(price)));
    }

    private static int wholeDigits(BigDecimal price) {
        return Math.max(1, price.precision() - price.scale());
    }
}
