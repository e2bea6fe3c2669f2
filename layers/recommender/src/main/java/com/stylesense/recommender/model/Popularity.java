package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * How much happened to each item: its events' weights, over the whole log and lately.
 *
 * @param lately older events count less, by half after {@link Weight#TREND_HALF_LIFE}
 */
record Popularity(double[] ever, double[] lately) {

    private static final double SECONDS_A_DAY = 86_400;
    /** What an item counts of which nothing was heard lately, where the most popular one counts one. */
    private static final double FORGOTTEN = 1e-3;

    static Popularity of(EventLog log, Weights weights) {
        double halfLife = weights.of(Weight.TREND_HALF_LIFE) * SECONDS_A_DAY;
        long end = log.end();
        Popularity popularity = new Popularity(new double[log.items()], new double[log.items()]);
        for (int event = 0; event < log.size(); event++) {
            double weight = log.weight(event, weights);
            popularity.ever[log.item(event)] += weight;
            popularity.lately[log.item(event)] += weight * Math.pow(0.5, (end - log.time(event)) / halfLife);
        }
        return popularity;
    }

    /** What a similarity to each item is multiplied by. */
    double[] candidateFactors(Weights weights) {
        double[] factors = damped(weights.of(Weight.CANDIDATE_POPULARITY));
        double most = Math.max(Arrays.stream(lately).max().orElse(0), Double.MIN_NORMAL);
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

    double sum() {
        return Arrays.stream(ever).sum();
    }

    /** The mean of {@code values} over all that happened: popular items' values count more. 0 where nothing happened. */
    double mean(double[] values) {
        double sum = 0;
        for (int item = 0; item < values.length; item++) {
            sum += ever[item] * values[item];
        }
        return sum == 0 ? 0 : sum / sum();
    }
}
