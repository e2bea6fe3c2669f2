package com.stylesense.recommender.model;

/** What an item is, besides what happened to it: shoppers keep to some of its values. */
public enum Trait {
    DEPARTMENT(Weight.DEPARTMENT),
    BRAND(Weight.BRAND),
    TYPE(Weight.TYPE);

    private final Weight weight;

    Trait(Weight weight) {
        this.weight = weight;
    }

    /** What a whole preference for an item's value counts. */
    Weight weight() {
        return weight;
    }
}
