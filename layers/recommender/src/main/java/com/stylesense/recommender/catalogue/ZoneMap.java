package com.stylesense.recommender.catalogue;

import java.util.Arrays;

/**
 * What each block of {@value #BLOCK} rows of an order holds at most, so that a walk steps over blocks of which no row can pass a filter.
 * Of a field it keeps a bit for each code modulo 64: a bit that is missing is certain, one that is set says "perhaps". Immutable.
 */
public final class ZoneMap {

    public static final int BLOCK = 128;

    private final long[][] codes = new long[FilterField.values().length][];
    private final double[] lowestPrice;
    private final double[] highestPrice;

    ZoneMap(CatalogueSnapshot catalogue, int[] rows) {
        int blocks = (rows.length + BLOCK - 1) / BLOCK;
        lowestPrice = new double[blocks];
        highestPrice = new double[blocks];
        Arrays.fill(lowestPrice, Double.POSITIVE_INFINITY);
        Arrays.fill(highestPrice, Double.NEGATIVE_INFINITY);
        for (int place = 0; place < rows.length; place++) {
            double price = catalogue.price(rows[place]);
            lowestPrice[place / BLOCK] = Math.min(lowestPrice[place / BLOCK], price);
            highestPrice[place / BLOCK] = Math.max(highestPrice[place / BLOCK], price);
        }
        for (FilterField field : FilterField.values()) {
            Column column = catalogue.column(field);
            long[] bits = new long[blocks];
            for (int place = 0; place < rows.length; place++) {
                bits[place / BLOCK] |= bit(column.code(rows[place]));
            }
            codes[field.ordinal()] = bits;
        }
    }

    public static long bit(int code) {
        return 1L << code;
    }

    /** @param bits of the codes that are wanted, see {@link #bit} */
    public boolean mayHoldAny(int block, FilterField field, long bits) {
        return (codes[field.ordinal()][block] & bits) != 0;
    }

    public boolean mayHoldPrice(int block, double lowest, double highest) {
        return lowestPrice[block] <= highest && highestPrice[block] >= lowest;
    }
}
