package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * Counts rows of {@link PairCounts}, one at a time, in scratch space that is all zero between them: one for each thread. A row may be
 * counted over a log's parts, one after the other: its sums go on where the part before left them, and so are those of the whole log.
 */
final class RowCounter {

    private final Weights weights;
    private final double[] ahead = new double[PairCounts.STEPS + 1];
    private final double[] behind = new double[PairCounts.STEPS + 1];
    private final double[] counts;
    private final int[] partners;
    private int size;

    /** A row that is counted as far as some part of the log. */
    record Unfinished(int[] partners, double[] counts) {

        static final Unfinished EMPTY = new Unfinished(new int[0], new double[0]);
    }

    RowCounter(int items, Weights weights) {
        this.weights = weights;
        counts = new double[items];
        partners = new int[items];
        for (int steps = 1; steps < ahead.length; steps++) {
            ahead[steps] = Math.pow(weights.of(Weight.PAIR_DECAY), steps - 1.0);
            behind[steps] = ahead[steps] * weights.of(Weight.BACKWARD);
        }
        ahead[0] = weights.of(Weight.TOGETHER);
        behind[0] = ahead[0];
    }

    PairCounts.Row count(EventLog log, Occurrences occurrences, int item) {
        add(log, occurrences, item);
        return finished(item);
    }

    Unfinished goOn(Unfinished before, EventLog part, Occurrences occurrences, int item) {
        resume(before);
        add(part, occurrences, item);
        Unfinished row = new Unfinished(Arrays.copyOf(partners, size), new double[size]);
        Arrays.setAll(row.counts, place -> counts[partners[place]]);
        clear();
        return row;
    }

    PairCounts.Row finish(Unfinished row, int item) {
        resume(row);
        return finished(item);
    }

    private void resume(Unfinished row) {
        for (int partner : row.partners) {
            counts[partner] = row.counts[size];
            partners[size++] = partner;
        }
    }

    private PairCounts.Row finished(int item) {
        PairCounts.Row row = row(item);
        clear();
        return row;
    }

    private void clear() {
        for (int place = 0; place < size; place++) {
            counts[partners[place]] = 0;
        }
        size = 0;
    }

    private void add(EventLog log, Occurrences occurrences, int item) {
        for (int place = occurrences.from(item); place < occurrences.to(item); place++) {
            countAround(log, occurrences.user(place), occurrences.event(place));
        }
    }

    private void countAround(EventLog log, int user, int event) {
        int step = log.step(event);
        double weight = log.weight(event, weights);
        int end = Math.min(log.to(user), event + PairCounts.REACH + 1);
        for (int later = event + 1; later < end && log.step(later) - step < ahead.length; later++) {
            add(log, later, weight * ahead[log.step(later) - step]);
        }
        int begin = Math.max(log.from(user), event - PairCounts.REACH);
        for (int earlier = event - 1; earlier >= begin && step - log.step(earlier) < behind.length; earlier--) {
            add(log, earlier, weight * behind[step - log.step(earlier)]);
        }
    }

    private void add(EventLog log, int event, double amount) {
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
