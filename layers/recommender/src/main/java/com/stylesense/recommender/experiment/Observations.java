package com.stylesense.recommender.experiment;

import java.util.List;
import java.util.Map;

/**
 * What has been counted in an experiment until now.
 *
 * @param rates       of each rate the sums of each variant, in the experiment's order; an interleaved list's are of each team's products
 * @param preferences of an interleaved list: a trial is a click on it, a success one on a product of the second team
 */
public record Observations(Map<Metric, List<PersonSums>> rates, PersonSums preferences) {

    public Observations {
        rates = Map.copyOf(rates);
    }

    public static Observations ofClicks(PersonSums... variants) {
        return new Observations(Map.of(Metric.CLICK_RATE, List.of(variants)), PersonSums.NONE);
    }

    public static Observations ofPreferences(PersonSums preferences) {
        return new Observations(Map.of(), preferences);
    }
}
