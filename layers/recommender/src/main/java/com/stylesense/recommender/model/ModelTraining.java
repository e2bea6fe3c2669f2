package com.stylesense.recommender.model;

import java.time.Duration;
import java.util.Optional;

/**
 * Makes a shop's model anew and says whether it may take the place of the one that serves. Weights are learned on a split by time; the model
 * is learned from all shoppers but the {@link HeldOutShoppers}, for whom both models rank what came next. For one thread, which lets the
 * others work.
 */
public final class ModelTraining {

    /** A larger log is thinned out to about so many events to learn the weights by, a whole shopper at a time. */
    private static final int EVENTS_FOR_WEIGHTS = 250_000;

    /** How long weights are good for: what shoppers go by changes slowly, and to learn it takes most of the time. */
    public static final Duration WEIGHTS_LAST = Duration.ofDays(1);

    /** So many of the held-out orders are foretold. */
    public static final int CASES = 1_000;

    /** By which they are drawn. */
    public static final long SEED = 25;

    private static final int ROUNDS = 2;

    private final EventLog log;
    private final ItemTraits traits;
    private final HeldOut heldOut;

    /** @param traits of the log's items */
    public ModelTraining(EventLog log, ItemTraits traits) {
        this.log = log;
        this.traits = traits;
        this.heldOut = HeldOutShoppers.of(log).sample(CASES, SEED);
    }

    /** The items whose neighbours a stored model needs for {@link #train}. */
    public long[] itemsOfHeldOut() {
        return heldOut.itemsOfHistories().stream().mapToLong(log::itemId).toArray();
    }

    /**
     * @param weights to learn by
     * @param stored  the model that serves, over this log's items
     * @param all     takes the neighbours of all items
     * @return with the neighbours of {@link #itemsOfHeldOut} alone
     */
    public TrainedModel train(Weights weights, Optional<ItemModel> stored, NeighbourFile all) {
        ItemModel model =
                new ModelTrainer(heldOut.training(), traits).trainOnce(weights, heldOut.itemsOfHistories()::get, all);
        return new TrainedModel(
                model, Replenishment.of(log, traits).items(traits, weights), gains(model), stored.map(this::gains));
    }

    /** @param start those that serve, or the standard ones */
    public Weights learnWeights(Weights start) {
        EventLog training = heldOut.training();
        int oneIn = thinning(training.size());
        return learnWeights(training.ofShoppers(user -> user % oneIn == 0), traits, start);
    }

    /** Of the shoppers that are learned from, in order of their ids, weights are learned by one in so many. */
    public static int thinning(long events) {
        return (int) Math.max(Math.floorDiv(events + EVENTS_FOR_WEIGHTS - 1, EVENTS_FOR_WEIGHTS), 1);
    }

    /** @param thinned what those shoppers did */
    public static Weights learnWeights(EventLog thinned, ItemTraits traits, Weights start) {
        if (thinned.size() == 0) {
            return start;
        }
        HeldOut validation = new SplitByTime(thinned, false).validation().sample(CASES, SEED);
        return new WeightLearner(validation, traits, start, (weight, value, ndcg) -> {}).learn(ROUNDS);
    }

    private Gains gains(ItemModel model) {
        return Gains.of(heldOut, model);
    }
}
