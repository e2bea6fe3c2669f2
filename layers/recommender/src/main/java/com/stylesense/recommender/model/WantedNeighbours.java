package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Keeps the neighbours of some items, and of the others only what they have together, by which all are scaled. For one thread. */
final class WantedNeighbours implements ItemBlocks.Taker {

    private static final Neighbours NONE = new Neighbours(new int[0], new float[0]);

    private final IntPredicate wanted;
    private final Neighbours[] kept;
    private final double[] sums;

    WantedNeighbours(int items, IntPredicate wanted) {
        this.wanted = wanted;
        kept = new Neighbours[items];
        sums = new double[items];
    }

    @Override
    public void take(int item, Neighbours neighbours) {
        kept[item] = wanted.test(item) ? neighbours : NONE;
        sums[item] = neighbours.sum();
    }

    /** What the neighbours of an average event have together. */
    double mean(ItemFactors factors) {
        return factors.mean(sums);
    }

    /** Scaled in place, so that the neighbours of an average event have a similarity of one together. */
    Neighbours[] scaled(ItemFactors factors) {
        double mean = mean(factors);
        Arrays.setAll(kept, item -> kept[item].scaled(mean));
        return kept;
    }
}
