package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Makes models of one log. What the last few shared is kept, since models that are compared differ in one weight. For one thread, which
 * lets the others work.
 *
 * <p>Item to item from pairs in order of time, damped by popularity: Linden, Smith and York, "Amazon.com recommendations" (2003), with the
 * steps between two events and the order of time as in Garg and others, "Sequence and time aware neighborhood for session-based
 * recommendations" (2019).
 */
public final class ModelTrainer {

    /** So many neighbours of an item are kept: with more, nothing that was measured got better. */
    public static final int NEIGHBOURS = 100;

    private static final int COUNTS_KEPT = 4;

    /** The weights that pairs are counted by. */
    private static final Set<Weight> OF_PAIRS = EnumSet.of(
            Weight.ORDER,
            Weight.CART,
            Weight.LIKE,
            Weight.REVIEW,
            Weight.VIEW,
            Weight.PAIR_DECAY,
            Weight.BACKWARD,
            Weight.TOGETHER);

    private final EventLog log;
    private final ItemTraits traits;
    private final double[] repeatRates;
    private final Map<Map<Weight, Double>, PairCounts> counts = new LinkedHashMap<>(COUNTS_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<Weight, Double>, PairCounts> eldest) {
            return size() > COUNTS_KEPT;
        }
    };

    /** @param traits of the log's items */
    public ModelTrainer(EventLog log, ItemTraits traits) {
        this.log = log;
        this.traits = traits;
        this.repeatRates = RepeatRates.of(log);
    }

    public ItemModel train(Weights weights) {
        PairCounts pairs = counts.computeIfAbsent(ofPairs(weights), key -> PairCounts.of(log, weights));
        return train(
                weights,
                similar -> IntStream.range(0, log.items())
                        .parallel()
                        .mapToObj(item -> similar.map(item, pairs.row(item)))
                        .toArray(Neighbours[]::new));
    }

    /** Likewise in the memory that the model takes itself and little besides: what it counts is kept for no other. */
    public ItemModel trainOnce(Weights weights) {
        return train(weights, similar -> PairCounts.map(log, weights, Neighbours[]::new, similar));
    }

    private ItemModel train(
            Weights weights, Function<PairCounts.RowMapper<Neighbours>, Neighbours[]> neighboursOfRows) {
        Popularity popularity = Popularity.of(log, weights);
        double[] candidateFactors = popularity.candidateFactors(weights);
        double[] historyFactors = popularity.historyFactors(weights);
        double[] repeats = repeats(weights, candidateFactors);
        Neighbours[] first =
                neighboursOfRows.apply((item, row) -> neighbours(row, candidateFactors, historyFactors[item]));
        double secondStep = weights.of(Weight.SECOND_STEP);
        Neighbours[] neighbours = secondStep == 0 ? first : new SecondStep(first, secondStep).added(NEIGHBOURS);
        return new ItemModel(
                weights,
                IntStream.range(0, log.items()).mapToLong(log::itemId).toArray(),
                scaled(neighbours, popularity),
                scaled(repeats, weights.of(Weight.REPEAT), popularity.mean(repeats)),
                scaled(popularity.ever(), weights.of(Weight.POPULARITY), popularity.sum()),
                traits);
    }

    private double[] repeats(Weights weights, double[] candidateFactors) {
        double[] repeats = candidateFactors.clone();
        double power = weights.of(Weight.REPEAT_RATE);
        if (power > 0 && Arrays.stream(repeatRates).anyMatch(rate -> rate > 0)) {
            Arrays.setAll(repeats, item -> candidateFactors[item] * Math.pow(repeatRates[item], power));
        }
        return repeats;
    }

    private static Neighbours neighbours(PairCounts.Row row, double[] candidateFactors, double historyFactor) {
        float[] similarities = row.counts().clone();
        for (int place = 0; place < similarities.length; place++) {
            similarities[place] *= (float) (candidateFactors[row.partners()[place]] * historyFactor);
        }
        return Neighbours.best(row.partners(), similarities, NEIGHBOURS);
    }

    private static Map<Weight, Double> ofPairs(Weights weights) {
        Map<Weight, Double> chosen = new LinkedHashMap<>();
        OF_PAIRS.forEach(weight -> chosen.put(weight, weights.of(weight)));
        return chosen;
    }

    /** Scaled so that the neighbours of an average event have a similarity of one together. */
    private static Neighbours[] scaled(Neighbours[] neighbours, Popularity popularity) {
        double[] sums = Arrays.stream(neighbours).mapToDouble(Neighbours::sum).toArray();
        double mean = popularity.mean(sums);
        return mean == 0
                ? neighbours
                : Arrays.stream(neighbours).map(row -> row.dividedBy(mean)).toArray(Neighbours[]::new);
    }

    /** Scaled so that what was {@code from} is {@code to}; zeros where nothing happened. */
    private static double[] scaled(double[] values, double to, double from) {
        return Arrays.stream(values)
                .map(value -> from == 0 ? 0 : value * to / from)
                .toArray();
    }
}
