package com.stylesense.recommender.model;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes a shop's model anew and says whether it may take the place of the one that serves. Weights are learned on a split by time; the model
 * is learned from all shoppers but the {@link HeldOutShoppers}, for whom both models rank what came next. For one thread, which lets the
 * others work.
 */
public final class ModelTraining {

    /** A larger log is thinned out to about so many events to learn the weights by, a whole shopper at a time. */
    private static final int EVENTS_FOR_WEIGHTS = 250_000;

    private static final int CASES = 1_000;
    private static final long SEED = 25;
    private static final int ROUNDS = 2;

    private final EventLog log;
    private final ItemTraits traits;
    private final HeldOut heldOut;

    /**
     * A model and what it is worth.
     *
     * @param replenished whether one of its items is bought again as a rule
     * @param gains nDCG@10 of the held-out shoppers' orders
     * @param stored likewise of the model that serves; empty where there is none
     */
    public record Trained(ItemModel model, IntPredicate replenished, Gains gains, Optional<Gains> stored) {

        /** Not where it ranks worse than the model that serves by more than the noise of the difference. */
        public boolean mayServe() {
            return stored.map(gains::minus)
                    .map(difference -> difference.mean() >= -difference.standardError())
                    .orElse(true);
        }
    }

    /** @param traits of the log's items */
    public ModelTraining(EventLog log, ItemTraits traits) {
        this.log = log;
        this.traits = traits;
        this.heldOut = HeldOutShoppers.of(log).sample(CASES, SEED);
    }

    /** The items whose neighbours a stored model needs for {@link #train}. */
    public long[] itemsOfHeldOut() {
        return heldOut.cases().stream()
                .flatMapToInt(one -> IntStream.range(one.from(), one.to()))
                .map(log::item)
                .distinct()
                .mapToLong(log::itemId)
                .toArray();
    }

    /**
     * @param weights to learn by
     * @param stored  the model that serves, over this log's items
     */
    public Trained train(Weights weights, Optional<ItemModel> stored) {
        ItemModel model = new ModelTrainer(heldOut.training(), traits).trainOnce(weights);
        return new Trained(model, new Replenishment(log, traits, weights), gains(model), stored.map(this::gains));
    }

    /** @param start those that serve, or the standard ones */
    public Weights learnWeights(Weights start) {
        if (heldOut.training().size() == 0) {
            return start;
        }
        HeldOut validation =
                new SplitByTime(sample(heldOut.training()), false).validation().sample(CASES, SEED);
        return new WeightLearner(validation, traits, start, (weight, value, ndcg) -> {}).learn(ROUNDS);
    }

    private static EventLog sample(EventLog log) {
        int oneIn = Math.ceilDiv(log.size(), EVENTS_FOR_WEIGHTS);
        return oneIn <= 1
                ? log
                : log.before(IntStream.range(0, log.users())
                        .map(user -> user % oneIn == 0 ? log.to(user) : log.from(user))
                        .toArray());
    }

    private Gains gains(ItemModel model) {
        return Gains.of(heldOut, model);
    }
}
