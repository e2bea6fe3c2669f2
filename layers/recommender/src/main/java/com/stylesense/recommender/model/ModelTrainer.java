package com.stylesense.recommender.model;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes models of one log. The pairs that the last one was made of are kept, since models that are compared differ in one weight. For one
 * thread, which lets the others work.
 *
 * <p>Item to item from pairs in order of time, damped by popularity: Linden, Smith and York, "Amazon.com recommendations" (2003), with the
 * steps between two events and the order of time as in Garg and others, "Sequence and time aware neighborhood for session-based
 * recommendations" (2019).
 */
public final class ModelTrainer {

    /** So many neighbours of an item are kept: with more, nothing that was measured got better. */
    public static final int NEIGHBOURS = 100;

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
    private Map<Weight, Double> weightsOfPairs = Map.of();
    private @Nullable PairCounts pairs;

    /** @param traits of the log's items */
    public ModelTrainer(EventLog log, ItemTraits traits) {
        this.log = log;
        this.traits = traits;
        this.itemCounts = ItemCounts.of(log);
    }

    public ItemModel train(Weights weights) {
        return train(weights, item -> true);
    }

    /** @param wanted the items that lead to others: histories that have only these are ranked alike, in less memory */
    ItemModel train(Weights weights, IntPredicate wanted) {
        ItemFactors factors = ItemFactors.of(log, itemCounts, weights);
        PairCounts counted = pairs(weights);
        ItemBlocks.Maker neighbours = (from, to) -> item -> factors.neighbours(item, counted.row(item));
        WantedNeighbours kept = new WantedNeighbours(log.items(), wanted);
        withSecondStep(log.items(), neighbours, weights, kept);
        return model(weights, factors, kept);
    }

    /**
     * Likewise without holding what it counts.
     *
     * @param all takes the neighbours of all items
     */
    ItemModel trainOnce(Weights weights, IntPredicate wanted, NeighbourFile all) {
        ItemFactors factors = ItemFactors.of(log, itemCounts, weights);
        WantedNeighbours kept = new WantedNeighbours(log.items(), wanted);
        withSecondStep(
                log.items(), PairCounts.blocks(log, weights, factors::neighbours), weights, (item, neighbours) -> {
                    kept.take(item, neighbours);
                    all.add(neighbours);
                });
        all.finish(kept.mean(factors));
        return model(weights, factors, kept);
    }

    private ItemModel model(Weights weights, ItemFactors factors, WantedNeighbours neighbours) {
        return new ItemModel(
                weights, log.itemIds(), neighbours.scaled(factors), factors.repeats(), factors.popularities(), traits);
    }

    /** Those of the weights before go first, so that both are never held at once. */
    private PairCounts pairs(Weights weights) {
        PairCounts counted = ofPairs(weights).equals(weightsOfPairs) ? pairs : null;
        if (counted == null) {
            pairs = null;
            counted = PairCounts.of(log, weights);
            pairs = counted;
            weightsOfPairs = ofPairs(weights);
        }
        return counted;
    }

    /** To walk a second step all of the first must be held. */
    private static void withSecondStep(int items, ItemBlocks.Maker first, Weights weights, ItemBlocks.Taker taker) {
        double secondStep = weights.of(Weight.SECOND_STEP);
        if (secondStep == 0) {
            ItemBlocks.forEach(items, first, taker);
        } else {
            HeldNeighbours held = new HeldNeighbours(items);
            ItemBlocks.forEach(items, first, held);
            ItemBlocks.forEach(items, held.withSecondStep(weights), taker);
        }
    }

    private static Map<Weight, Double> ofPairs(Weights weights) {
        Map<Weight, Double> chosen = new LinkedHashMap<>();
        OF_PAIRS.forEach(weight -> chosen.put(weight, weights.of(weight)));
        return chosen;
    }
}
