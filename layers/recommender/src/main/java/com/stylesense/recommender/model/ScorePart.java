package com.stylesense.recommender.model;

/**
 * A part of an item's score.
 *
 * @param source the history's item that speaks for the scored one, by number; the scored one itself where that is not the history
 */
public record ScorePart(Kind kind, int source, double value) {

    /** Why the part is there. */
    public enum Kind {
        /** Shoppers went from the history's item to this one. */
        SIMILAR,
        /** The shopper had it before. */
        REPEAT,
        /** The shopper keeps to its department. */
        DEPARTMENT,
        /** The shopper keeps to its brand. */
        BRAND,
        /** The shopper keeps to its type. */
        TYPE,
        /** It is popular. */
        POPULAR;

        static Kind of(Trait trait) {
            return switch (trait) {
                case DEPARTMENT -> DEPARTMENT;
                case BRAND -> BRAND;
                case TYPE -> TYPE;
            };
        }
    }
}
