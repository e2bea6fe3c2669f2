package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What turns counted pairs into a model: how popular each item is, and how often it comes again. Made of a whole log's counts, wherever the
 * log's pairs are counted. Immutable.
 */
public final class ItemFactors implements Serializable {

    private final Weights weights;
    private final double[] ever;
    private final double[] candidateFactors;
    private final double[] historyFactors;
    private final double[] repeats;

    /**
     * @param counts of the whole log
     * @param lately likewise, as {@link #lately} counts it
     */
    public ItemFactors(ItemCounts counts, long[] lately, Weights weights) {
        Popularity popularity = Popularity.of(counts, lately, weights);
        this.weights = weights;
        ever = popularity.ever();
        candidateFactors = popularity.candidateFactors(weights);
        historyFactors = popularity.historyFactors(weights);
        repeats = repeats(RepeatRates.of(counts));
    }

    static ItemFactors of(EventLog log, ItemCounts counts, Weights weights) {
        return new ItemFactors(counts, lately(log, log.end(), weights), weights);
    }

    /**
     * What happened to each item lately, in whole parts of one, which add up for a log's parts.
     *
     * @param end of the whole log
     */
    public static long[] lately(EventLog log, long end, Weights weights) {
        return Popularity.lately(log, end, weights);
    }

    private double[] repeats(double[] repeatRates) {
        double[] again = candidateFactors.clone();
        double power = weights.of(Weight.REPEAT_RATE);
        if (power > 0 && Arrays.stream(repeatRates).anyMatch(rate -> rate > 0)) {
            Arrays.setAll(again, item -> candidateFactors[item] * Math.pow(repeatRates[item], power));
        }
        return again;
    }

    /** Not scaled yet. */
    Neighbours neighbours(int item, PairCounts.Row row) {
        float[] similarities = row.counts().clone();
        for (int place = 0; place < similarities.length; place++) {
            similarities[place] *= (float) (candidateFactors[row.partners()[place]] * historyFactors[item]);
        }
        return Neighbours.best(row.partners(), similarities, ModelTrainer.NEIGHBOURS);
    }

    /** The mean of {@code values}, one an item, over all that happened: popular items' values count more. 0 where nothing happened. */
    public double mean(double[] values) {
        double sum = 0;
        for (int item = 0; item < values.length; item++) {
            sum += ever[item] * values[item];
        }
        return sum == 0 ? 0 : sum / Arrays.stream(ever).sum();
    }

    /** What having had an item says for having it again. */
    public double[] repeats() {
        return scaled(repeats, weights.of(Weight.REPEAT), mean(repeats));
    }

    /** What popularity alone says for an item. */
    public double[] popularities() {
        return scaled(ever, weights.of(Weight.POPULARITY), Arrays.stream(ever).sum());
    }

    /** Scaled so that what was {@code from} is {@code to}; zeros where nothing happened. */
    private static double[] scaled(double[] values, double to, double from) {
        return Arrays.stream(values)
                .map(value -> from == 0 ? 0 : value * to / from)
                .toArray();
    }
}
