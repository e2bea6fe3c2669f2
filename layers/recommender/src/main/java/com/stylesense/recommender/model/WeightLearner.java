package com.stylesense.recommender.model;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses a model's weights by how well it foretells what was held out: one weight after the other moves along its choices for as long as
 * the mean nDCG@10 grows (coordinate ascent; Metzler and Croft, "Linear feature-based models for information
 * retrieval", 2007). For one thread, which lets the others work.
 */
public final class WeightLearner {

    /** In the order in which they are settled: those that matter most first. */
    public static final List<Weight> LEARNED = List.of(
            Weight.HISTORY_DECAY,
            Weight.CANDIDATE_POPULARITY,
            Weight.HISTORY_POPULARITY,
            Weight.BACKWARD,
            Weight.PAIR_DECAY,
            Weight.TOGETHER,
            Weight.SECOND_STEP,
            Weight.TREND,
            Weight.TREND_HALF_LIFE,
            Weight.REPEAT,
            Weight.REPEAT_DECAY,
            Weight.REPEAT_RATE,
            Weight.DEPARTMENT,
            Weight.TYPE,
            Weight.BRAND,
            Weight.PREFERENCE_DECAY,
            Weight.POPULARITY);

    private static final Set<Weight> OF_REPEATS = Set.of(Weight.REPEAT, Weight.REPEAT_DECAY, Weight.REPEAT_RATE);
    private static final Set<Weight> OF_TIME = Set.of(Weight.TREND, Weight.TREND_HALF_LIFE);
    private static final Set<Weight> OF_TRAITS = EnumSet.of(Weight.DEPARTMENT, Weight.TYPE, Weight.BRAND);
    private static final long SECONDS_A_DAY = 86_400;
    private final HeldOut heldOut;
    private final BitSet histories;
    private final ItemTraits traits;
    private final ModelTrainer trainer;
    private final Listener listener;
    private Weights weights;
    private Gains gains;

    /** Hears of each weight as it is settled, and of the mean nDCG@10 with it. */
    @FunctionalInterface
    public interface Listener {

        void settled(Weight weight, double value, double ndcg);
    }

    /** @param traits of the log's items */
    public WeightLearner(HeldOut heldOut, ItemTraits traits, Weights start, Listener listener) {
        this.heldOut = heldOut;
        this.histories = heldOut.itemsOfHistories();
        this.traits = traits;
        this.trainer = new ModelTrainer(heldOut.training(), traits);
        this.listener = listener;
        this.weights = start;
        this.gains = gains(start);
    }

    /** Goes through all weights {@code rounds} times, or fewer if a round changes nothing. */
    public Weights learn(int rounds) {
        for (int round = 0; round < rounds; round++) {
            Weights before = weights;
            LEARNED.stream().filter(this::matters).forEach(this::settle);
            if (weights.equals(before)) {
                break;
            }
        }
        return weights;
    }

    /** How well the model with the learned weights foretells. */
    public Gains gains() {
        return gains;
    }

    private boolean matters(Weight weight) {
        if (OF_REPEATS.contains(weight)) {
            return heldOut.repeats();
        }
        if (OF_TRAITS.contains(weight)) {
            return traits.known().stream().anyMatch(trait -> trait.weight() == weight);
        }
        if (weight == Weight.PREFERENCE_DECAY) {
            return !traits.known().isEmpty();
        }
        return !OF_TIME.contains(weight)
                || heldOut.training().end() - heldOut.training().begin() > SECONDS_A_DAY;
    }

    private void settle(Weight weight) {
        List<Double> choices = weight.choices();
        int place = choices.indexOf(weights.of(weight));
        if (!climb(weight, place, 1)) {
            climb(weight, place, -1);
        }
        listener.settled(weight, weights.of(weight), gains.mean());
    }

    private boolean climb(Weight weight, int start, int direction) {
        List<Double> choices = weight.choices();
        boolean moved = false;
        for (int place = start + direction; place >= 0 && place < choices.size(); place += direction) {
            Weights tried = weights.with(weight, choices.get(place));
            Gains triedGains = gains(tried);
            if (triedGains.mean() <= gains.mean()) {
                break;
            }
            weights = tried;
            gains = triedGains;
            moved = true;
        }
        return moved;
    }

    private Gains gains(Weights tried) {
        return Gains.of(heldOut, trainer.train(tried, histories::get));
    }
}
