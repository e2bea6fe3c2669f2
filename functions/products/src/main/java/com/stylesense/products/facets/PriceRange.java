package com.stylesense.products.facets;

import com.stylesense.products.ProductFilter;
import com.stylesense.store.database.Sql;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A range of prices by the price bands that products are counted in ({@code price_band} in the schema): bands that lie in the range as a
 * whole, and at most two that it cuts. Its SQL calls the product {@code p}.
 *
 * @param from     where the first whole band begins
 * @param below    where the first band begins that is not whole any more; null when the range has no upper end
 * @param cutBands the parts of cut bands that lie in the range
 */
record PriceRange(BigDecimal from, @Nullable BigDecimal below, List<Sql> cutBands) {

    static PriceRange of(ProductFilter filter) {
        BigDecimal min = filter.minPrice();
        BigDecimal max = filter.maxPrice();
        BigDecimal from = min == null ? BigDecimal.ZERO : firstBandFrom(min);
        if (min != null && max != null && from.compareTo(band(max)) > 0) {
            return new PriceRange(from, from, List.of(Sql.of("p.price >= ? AND p.price <= ?", min, max)));
        }
        var cutBands = new ArrayList<Sql>();
        if (min != null && from.compareTo(min) > 0) {
            cutBands.add(Sql.of("p.price >= ? AND p.price < ?", min, from));
        }
        if (max == null) {
            return new PriceRange(from, null, cutBands);
        }
        BigDecimal below = band(max);
        cutBands.add(Sql.of("p.price >= ? AND p.price <= ?", below, max));
        return new PriceRange(from, below, cutBands);
    }

    /** Any price will do. */
    boolean isOpen() {
        return from.signum() == 0 && below == null;
    }

    boolean holdsBand(BigDecimal band) {
        return band.compareTo(from) >= 0 && (below == null || band.compareTo(below) < 0);
    }

    /** What holds for a product in one of the whole bands; nothing when any price will do. */
    List<Sql> wholeBands() {
        var conditions = new ArrayList<Sql>();
        if (from.signum() > 0) {
            conditions.add(Sql.of("p.price >= ?", from));
        }
        if (below != null) {
            conditions.add(Sql.of("p.price < ?", below));
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
