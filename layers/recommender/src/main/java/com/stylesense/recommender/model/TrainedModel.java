package com.stylesense.recommender.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A model and what it is worth.
 *
 * @param replenished whether one of its items is bought again as a rule
 * @param gains nDCG@10 of the held-out shoppers' orders
 * @param stored likewise of the model that serves; empty where there is none
 */
public record TrainedModel(ItemModel model, IntPredicate replenished, Gains gains, Optional<Gains> stored) {

    /** Not where it ranks worse than the model that serves by more than the noise of the difference. */
    public boolean mayServe() {
        return stored.map(gains::minus)
                .map(difference -> difference.mean() >= -difference.standardError())
                .orElse(true);
    }

    /** What it is worth, in a sentence. */
    public String verdict() {
        String worth = String.format(
                Locale.ROOT,
                "nDCG@10 %.4f ± %.4f on %d orders of held-out shoppers",
                gains.mean(),
                gains.standardError(),
                gains.values().length);
        String before = stored.map(gains -> String.format(Locale.ROOT, ", the one before %.4f", gains.mean()))
                .orElse("");
        return worth + before + (mayServe() ? ": serves" : ": refused, the one before serves on");
    }

    /** What it is worth, by name. */
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("cases", (double) gains.values().length);
        metrics.put("ndcg@10", gains.mean());
        metrics.put("ndcg@10_standard_error", gains.standardError());
        stored.map(Gains::mean).ifPresent(mean -> metrics.put("ndcg@10_of_the_one_before", mean));
        return metrics;
    }
}
