package com.stylesense.recommender.catalogue;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What each block of at most {@value #BLOCK} rows of a grouping may hold, so that a walk steps over blocks of which no row can pass a
 * filter. No block lies in two groups. Of a field it keeps a bit for each code modulo 64: a bit that is missing is certain, one that is
 * set says "perhaps". Immutable.
 */
public final class ZoneMap {

    private static final int BLOCK = 128;

    private final int[] starts;
    private final long[][] codes = new long[FilterField.values().length][];
    private final double[] lowestPrice;
    private final double[] highestPrice;

    /** @param groupStarts where the groups begin, and one past the last row */
    ZoneMap(CatalogueSnapshot catalogue, int[] rows, int[] groupStarts) {
        starts = blockStarts(groupStarts);
        lowestPrice = new double[starts.length - 1];
        highestPrice = new double[starts.length - 1];
        for (FilterField field : FilterField.values()) {
            codes[field.ordinal()] = new long[starts.length - 1];
        }
        for (int block = 0; block < starts.length - 1; block++) {
            summarise(block, catalogue, rows);
        }
    }

    private static int[] blockStarts(int[] groupStarts) {
        IntStream.Builder starts = IntStream.builder();
        for (int group = 0; group < groupStarts.length - 1; group++) {
            for (int start = groupStarts[group]; start < groupStarts[group + 1]; start += BLOCK) {
                starts.accept(start);
            }
        }
        starts.accept(groupStarts[groupStarts.length - 1]);
        return starts.build().toArray();
    }

    private void summarise(int block, CatalogueSnapshot catalogue, int[] rows) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int place = starts[block]; place < starts[block + 1]; place++) {
            int row = rows[place];
            lowest = Math.min(lowest, catalogue.price(row));
            highest = Math.max(highest, catalogue.price(row));
            for (FilterField field : FilterField.values()) {
                codes[field.ordinal()][block] |= bit(catalogue.column(field).code(row));
            }
        }
        lowestPrice[block] = lowest;
        highestPrice[block] = highest;
    }

    public static long bit(int code) {
        return 1L << code;
    }

    /** The block of the row at a place of the grouping. */
    public int blockOf(int place) {
        int block = Arrays.binarySearch(starts, place);
        return block >= 0 ? block : -block - 2;
    }

    /** One past the block's last row. */
    public int end(int block) {
        return starts[block + 1];
    }

    /** @param bits of the codes that are wanted, see {@link #bit} */
    public boolean mayHoldAny(int block, FilterField field, long bits) {
        return (codes[field.ordinal()][block] & bits) != 0;
    }

    public boolean mayHoldPrice(int block, double lowest, double highest) {
        return lowestPrice[block] <= highest && highestPrice[block] >= lowest;
    }
}
