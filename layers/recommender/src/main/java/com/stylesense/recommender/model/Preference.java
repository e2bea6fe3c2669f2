package com.stylesense.recommender.model;

/**
 * How far a shopper's history keeps to each value of a trait: shares of the events' weight, which sum to one. Computed for one history.
 *
 * @param values of the trait, an element an item
 * @param shares an element a value
 */
record Preference(Trait trait, int[] values, double[] shares) {

    /** @param eventWeights an element an event of the history; what an event of an unknown value counts is nobody's */
    static Preference of(Trait trait, ItemTraits traits, History history, double[] eventWeights) {
        int[] values = traits.of(trait);
        double[] shares = new double[traits.count(trait)];
        double all = 0;
        for (int event = 0; event < history.size(); event++) {
            int value = values[history.items()[event]];
            all += eventWeights[event];
            if (value != ItemTraits.UNKNOWN) {
                shares[value] += eventWeights[event];
            }
        }
        for (int value = 0; value < shares.length; value++) {
            shares[value] /= all == 0 ? 1 : all;
        }
        return new Preference(trait, values, shares);
    }

    /** The share of the item's value, 0 where that is not known. */
    double share(int item) {
        int value = values[item];
        return value == ItemTraits.UNKNOWN ? 0 : shares[value];
    }
}
