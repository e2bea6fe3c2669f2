package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much happened to each item: its events' weights, over the whole log and lately.
 *
 * @param lately as {@link #lately} counts it
 */
record Popularity(double[] ever, long[] lately) {

    private static final double SECONDS_A_DAY = 86_400;
    /** What an item counts of which nothing was heard lately, where the most popular one counts one. */
    private static final double FORGOTTEN = 1e-3;
    /** Whole parts of one: sums of whole numbers are the same in whatever order they are added. */
    private static final double PARTS_OF_ONE = 1L << 36;

    static Popularity of(ItemCounts counts, long[] lately, Weights weights) {
        return new Popularity(
                IntStream.range(0, counts.items())
                        .mapToDouble(item -> counts.weight(item, weights))
                        .toArray(),
                lately);
    }

    /**
     * What happened to each item lately, in parts of one: older events count less, by half after {@link Weight#TREND_HALF_LIFE}. Zeros where
     * that does not matter.
     *
     * @param log one, or a part of one, that ends at {@code end}
     */
    static long[] lately(EventLog log, long end, Weights weights) {
        long[] lately = new long[log.items()];
        if (weights.of(Weight.TREND) != 0) {
            double halfLife = weights.of(Weight.TREND_HALF_LIFE) * SECONDS_A_DAY;
            log.forEach(event -> {
                double counted = log.weight(event, weights) * Math.pow(0.5, (end - log.time(event)) / halfLife);
                lately[log.item(event)] += Math.round(counted * PARTS_OF_ONE);
            });
        }
        return lately;
    }

    /** What a similarity to each item is multiplied by. */
    double[] candidateFactors(Weights weights) {
        double[] factors = damped(weights.of(Weight.CANDIDATE_POPULARITY));
        double most = Math.max(Arrays.stream(lately).max().orElse(0), 1);
        for (int item = 0; item < factors.length; item++) {
            factors[item] *= Math.pow(lately[item] / most + FORGOTTEN, weights.of(Weight.TREND));
        }
        return factors;
    }

    /** What a similarity from each item is multiplied by. */
    double[] historyFactors(Weights weights) {
        return damped(weights.of(Weight.HISTORY_POPULARITY));
    }

    private double[] damped(double power) {
        return Arrays.stream(ever).map(events -> Math.pow(events + 1, -power)).toArray();
    }
}
