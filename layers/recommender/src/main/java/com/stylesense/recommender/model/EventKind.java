package com.stylesense.recommender.model;

import java.util.Locale;

/** What a shopper did with an item. How much each kind counts is a {@link Weight} of the model. */
public enum EventKind {
    ORDER(Weight.ORDER),
    CART(Weight.CART),
    LIKE(Weight.LIKE),
    /** Counts by its stars: five count the whole weight. */
    REVIEW(Weight.REVIEW),
    VIEW(Weight.VIEW);

    /** The value of the best review. */
    public static final float MOST_STARS = 5;

    private final Weight weight;

    EventKind(Weight weight) {
        this.weight = weight;
    }

    /**
     * As tables and files name it, such as {@code order}.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static EventKind labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    double standardWeight() {
        return weight.standard();
    }

    /** How much one such event counts; {@code value} is a review's stars and matters for no other kind. */
    public double weight(Weights weights, float value) {
        double full = weights.of(weight);
        return this == REVIEW ? full * value / MOST_STARS : full;
    }

    /** How much many of them count; {@code stars} is all the reviews' stars and matters for no other kind. */
    double weight(Weights weights, long events, double stars) {
        double full = weights.of(weight);
        return this == REVIEW ? full * stars / MOST_STARS : full * events;
    }
}
