package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A number that the ranking depends on: its default, and the values among which {@link WeightLearner} chooses. */
public enum Weight {
    /** What an event counts, by its kind. Given, not learned. */
    ORDER(1),
    CART(0.5),
    LIKE(0.4),
    REVIEW(1),
    VIEW(0.1),

    /** A history event counts this to the power of the steps that lie between it and the latest one. */
    HISTORY_DECAY(0.6, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95),
    /** A similarity is divided by the candidate's popularity to this power. */
    CANDIDATE_POPULARITY(0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1),
    /** A similarity is divided by the history item's popularity to this power. */
    HISTORY_POPULARITY(0.1, 0, 0.1, 0.2, 0.3, 0.5, 0.7, 1),
    /** Two items of one shopper count this to the power of the steps between them, less one. */
    PAIR_DECAY(0.8, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1),
    /** What a pair counts against the order of time, where one in that order counts one. */
    BACKWARD(0.4, 0, 0.2, 0.4, 0.6, 0.8, 1),
    /** What a pair counts within one step, such as an order. */
    TOGETHER(1, 0, 0.25, 0.5, 1, 2, 4),
    /** What an item counts that is reached by two steps, from neighbour to neighbour, where those of one step count one together. */
    SECOND_STEP(0, 0, 0.1, 0.3, 1, 3),
    /** A candidate counts in proportion to its recent popularity to this power. */
    TREND(0, 0, 0.1, 0.25, 0.5, 0.75, 1),
    /** Days after which an event counts half for the recent popularity. */
    TREND_HALF_LIFE(14, 3, 7, 14, 30, 90, 365),
    /** What a history item says for itself, where it says one for all its neighbours together. */
    REPEAT(1, 0, 0.03, 0.1, 0.3, 1, 3, 10, 30),
    /** It says more for an item that shoppers do have again: in proportion to how often, to this power. */
    REPEAT_RATE(0, 0, 0.25, 0.5, 0.75, 1),
    /** The history's decay where an item speaks for itself. */
    REPEAT_DECAY(0.9, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1),
    /** What it counts, at most, that the candidate is of a department that the shopper prefers. */
    DEPARTMENT(0.03, 0, 0.003, 0.01, 0.03, 0.1, 0.3, 1),
    /** As the department. */
    BRAND(0.01, 0, 0.003, 0.01, 0.03, 0.1, 0.3, 1),
    /** As the department. */
    TYPE(0.01, 0, 0.003, 0.01, 0.03, 0.1, 0.3, 1),
    /** The history's decay where it tells what the shopper prefers. */
    PREFERENCE_DECAY(0.9, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1),
    /** What popularity alone counts, where the latest event counts one; it decides where the neighbours end. */
    POPULARITY(0.1, 0.001, 0.01, 0.1, 0.3, 1, 3, 10),

    /** What a product loses of whose department the shopper did nothing: a rule of the shop. Given, not learned. */
    OUTSIDE(1),
    /** What it counts besides that a product is of a brand that the shopper loves: a rule of the shop. Given, not learned. */
    LOVED_BRAND(0.2),
    /** The share of an article type's purchases that are made again from which on it is bought again as a rule. Given, not learned. */
    REPLENISHED(0.25);

    private static final Map<String, Weight> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(Weight::label, Function.identity()));

    private final double standard;
    private final double[] choices;

    Weight(double standard, double... choices) {
        this.standard = standard;
        this.choices = choices;
    }

    /** What it is where nothing was learned. */
    public double standard() {
        return standard;
    }

    /** The values that it may learn to be, ascending; none where it is given. */
    public List<Double> choices() {
        return Arrays.stream(choices).boxed().toList();
    }

    /** The one of that name; empty for one that this version does not know. */
    static Optional<Weight> labelled(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** As files and tables name it, such as {@code history_decay}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
