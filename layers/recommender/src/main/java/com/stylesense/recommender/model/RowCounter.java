package com.stylesense.recommender.model;

import java.util.Arrays;

/** Counts rows of {@link PairCounts}, one at a time, in scratch space that is all zero between them: one for each thread. */
final class RowCounter {

    private final EventLog log;
    private final Occurrences occurrences;
    private final Weights weights;
    private final double[] ahead = new double[PairCounts.STEPS + 1];
    private final double[] behind = new double[PairCounts.STEPS + 1];
    private final double[] counts;
    private final int[] partners;
    private int size;

    RowCounter(EventLog log, Occurrences occurrences, Weights weights) {
        this.log = log;
        this.occurrences = occurrences;
        this.weights = weights;
        counts = new double[log.items()];
        partners = new int[log.items()];
        for (int steps = 1; steps < ahead.length; steps++) {
            ahead[steps] = Math.pow(weights.of(Weight.PAIR_DECAY), steps - 1.0);
            behind[steps] = ahead[steps] * weights.of(Weight.BACKWARD);
        }
        ahead[0] = weights.of(Weight.TOGETHER);
        behind[0] = ahead[0];
    }

    PairCounts.Row count(int item) {
        size = 0;
        for (int place = occurrences.from(item); place < occurrences.from(item + 1); place++) {
            countAround(occurrences.event(place));
        }
        PairCounts.Row row = row(item);
        for (int place = 0; place < size; place++) {
            counts[partners[place]] = 0;
        }
        return row;
    }

    private void countAround(int event) {
        int user = occurrences.user(event);
        int step = log.step(event);
        double weight = log.weight(event, weights);
        int end = Math.min(log.to(user), event + PairCounts.REACH + 1);
        for (int later = event + 1; later < end && log.step(later) - step < ahead.length; later++) {
            add(later, weight * ahead[log.step(later) - step]);
        }
        int begin = Math.max(log.from(user), event - PairCounts.REACH);
        for (int earlier = event - 1; earlier >= begin && step - log.step(earlier) < behind.length; earlier--) {
            add(earlier, weight * behind[step - log.step(earlier)]);
        }
    }

    private void add(int event, double amount) {
        double counted = amount * log.weight(event, weights);
        int partner = log.item(event);
        if (counted > 0) {
            if (counts[partner] == 0) {
                partners[size++] = partner;
            }
            counts[partner] += counted;
        }
    }

    private PairCounts.Row row(int item) {
        double least = size <= PairCounts.PARTNERS ? 0 : leastOfTheBest();
        int[] kept = Arrays.stream(partners, 0, size)
                .filter(partner -> partner != item && counts[partner] >= least)
                .toArray();
        float[] keptCounts = new float[kept.length];
        for (int place = 0; place < kept.length; place++) {
            keptCounts[place] = (float) counts[kept[place]];
        }
        return new PairCounts.Row(kept, keptCounts);
    }

    private double leastOfTheBest() {
        double[] ascending = Arrays.stream(partners, 0, size)
                .mapToDouble(partner -> counts[partner])
                .sorted()
                .toArray();
        return ascending[size - PairCounts.PARTNERS];
    }
}
