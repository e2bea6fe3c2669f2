package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * How well a ranking foretells, by one figure a case, and so how sure that is. The array is shared: not to be changed.
 *
 * @param values in the cases' order, so that two rankings of the same cases can be compared case by case
 */
public record Gains(double[] values) {

    /** The length of list that counts. */
    public static final int LENGTH = 10;

    /** nDCG@10 of a model. */
    public static Gains of(HeldOut heldOut, ItemModel model) {
        return new Gains(heldOut.ranks(model).stream()
                .mapToDouble(ranks -> ranks.ndcg(LENGTH))
                .toArray());
    }

    public double mean() {
        return Arrays.stream(values).average().orElse(0);
    }

    /** How far the mean is off by chance, as a standard deviation. */
    public double standardError() {
        double mean = mean();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1) / values.length);
    }

    /** These less those of another ranking of the same cases. */
    public Gains minus(Gains other) {
        double[] differences = values.clone();
        for (int place = 0; place < differences.length; place++) {
            differences[place] -= other.values[place];
        }
        return new Gains(differences);
    }
}
