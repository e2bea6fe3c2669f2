package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.ranking.Descending;
import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.Iterator;

/** A sum for each of some thousand products, by id. Open addressing: to box that many numbers costs more than all else of a ranking. */
final class ProductSums {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] ids;
    private final double[] sums;
    private final boolean[] taken;
    private final int shift;
    private int size;

    /** @param most how many products there can be */
    ProductSums(int most) {
        int bits = 64 - Long.numberOfLeadingZeros(2L * most + 1);
        ids = new long[1 << bits];
        sums = new double[1 << bits];
        taken = new boolean[1 << bits];
        shift = 64 - bits;
    }

    void add(long productId, double value) {
        int slot = slotOf(productId);
        if (!taken[slot]) {
            taken[slot] = true;
            ids[slot] = productId;
            size++;
        }
        sums[slot] += value;
    }

    boolean has(long productId) {
        return taken[slotOf(productId)];
    }

    /** 0 for a product without a sum. */
    double of(long productId) {
        return sums[slotOf(productId)];
    }

    /** By sum descending. */
    Iterator<ScoredProduct> descending() {
        long[] present = new long[size];
        double[] values = new double[size];
        int count = 0;
        for (int slot = 0; slot < ids.length; slot++) {
            if (taken[slot]) {
                present[count] = ids[slot];
                values[count++] = sums[slot];
            }
        }
        return new Descending(present, values, id -> true);
    }

    private int slotOf(long productId) {
        int slot = (int) (productId * MIX >>> shift);
        while (taken[slot] && ids[slot] != productId) {
            slot = slot + 1 & ids.length - 1;
        }
        return slot;
    }
}
