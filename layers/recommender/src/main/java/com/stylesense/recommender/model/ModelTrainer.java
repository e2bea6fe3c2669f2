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
    private final ItemCounts itemCounts;
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
        this.itemCounts = ItemCounts.of(log);
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
        ItemFactors factors = ItemFactors.of(log, itemCounts, weights);
        Neighbours[] neighbours = withSecondStep(neighboursOfRows.apply(factors::neighbours), weights);
        return new ItemModel(
                weights,
                IntStream.range(0, log.items()).mapToLong(log::itemId).toArray(),
                scaled(neighbours, factors),
                factors.repeats(),
                factors.popularities(),
                traits);
    }

    /** With those that are reached in two steps, where the weights count them. */
    public static Neighbours[] withSecondStep(Neighbours[] first, Weights weights) {
        double secondStep = weights.of(Weight.SECOND_STEP);
        return secondStep == 0 ? first : new SecondStep(first, secondStep).added(NEIGHBOURS);
    }

    private static Map<Weight, Double> ofPairs(Weights weights) {
        Map<Weight, Double> chosen = new LinkedHashMap<>();
        OF_PAIRS.forEach(weight -> chosen.put(weight, weights.of(weight)));
        return chosen;
    }

    /** Scaled in place, so that the neighbours of an average event have a similarity of one together. */
    private static Neighbours[] scaled(Neighbours[] neighbours, ItemFactors factors) {
        double mean = factors.mean(
                Arrays.stream(neighbours).mapToDouble(Neighbours::sum).toArray());
        Arrays.setAll(neighbours, item -> neighbours[item].scaled(mean));
        return neighbours;
    }
}
