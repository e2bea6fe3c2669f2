package com.stylesense.recommender.model;

/**
 * How far a shopper's history keeps to each value of a trait: shares of the events' weight, which sum to one. Computed for one history.
 *
 * @param values of the trait, an element an item
 * @param shares an element a value, as far as the history has any
 */
record Preference(Trait trait, int[] values, double[] shares) {

    /** @param eventWeights an element an event of the history; what an event of an unknown value counts is nobody's */
    static Preference of(Trait trait, ItemTraits traits, History history, double[] eventWeights) {
        int[] values = traits.of(trait);
        // Not all that the catalogue has: to look for the last one would take longer than all the rest.
        double[] shares = new double[valuesOf(values, history)];
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

    private static int valuesOf(int[] values, History history) {
        int last = ItemTraits.UNKNOWN;
        for (int item : history.items()) {
            last = Math.max(last, values[item]);
        }
        return last + 1;
    }

    /** The share of the item's value, 0 where that is not known. */
    double share(int item) {
        int value = values[item];
        return value == ItemTraits.UNKNOWN || value >= shares.length ? 0 : shares[value];
    }
}
