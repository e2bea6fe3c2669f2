package com.stylesense.recommender.model;

import java.util.List;

/**
 * What a history says for items by their traits alone. Computed for one history.
 *
 * @param factors what each preference counts, an element a preference
 */
record Preferences(List<Preference> each, double[] factors) {

    /** @param eventWeights an element an event of the history */
    static Preferences of(ItemTraits traits, Weights weights, History history, double[] eventWeights) {
        List<Preference> each = traits.known().stream()
                .filter(trait -> weights.of(trait.weight()) > 0)
                .map(trait -> Preference.of(trait, traits, history, eventWeights))
                .toList();
        double[] factors = each.stream()
                .mapToDouble(preference -> weights.of(preference.trait().weight()))
                .toArray();
        return new Preferences(each, factors);
    }

    /** The score with what they count for the item: it grows with the score that it had, and is one for all items of the same traits. */
    double added(double score, int item) {
        double sum = score;
        for (int place = 0; place < factors.length; place++) {
            sum += factors[place] * each.get(place).share(item);
        }
        return sum;
    }
}
