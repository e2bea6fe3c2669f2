package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.pipeline.evaluate.input.InputLog;
import com.stylesense.pipeline.evaluate.shop.ShopStrategies;
import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.Trait;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** What the learned ranking is compared with: plain rankings of the field, and those of the shop's strategies that a log suffices for. */
public final class Baselines {

    private Baselines() {}

    /**
     * By name, in the order in which they are shown.
     *
     * @param seed decides between items that a shopper had equally often
     */
    public static Map<String, CaseScorer> of(InputLog input, HeldOut heldOut, long seed) {
        EventLog training = heldOut.training();
        Map<String, CaseScorer> baselines = new LinkedHashMap<>();
        baselines.put("popularity", new Popularity(training));
        if (input.traits().known().contains(Trait.TYPE)) {
            baselines.put("popularity-in-category", new CategoryPopularity(heldOut, input.traits()));
        }
        if (heldOut.repeats()) {
            baselines.put("most-frequent", new MostFrequent(heldOut, byChance(training.items(), seed)));
            baselines.put("most-frequent-then-popular", new MostFrequent(heldOut, byPopularity(training)));
        }
        CoBuyers coBuyers = new CoBuyers(training);
        baselines.put("item-to-item", new ItemToItem(heldOut, coBuyers));
        baselines.putAll(input.shop()
                .map(shop -> new ShopStrategies(shop, heldOut).scorers())
                .orElseGet(() -> strategies(input, heldOut, coBuyers)));
        return baselines;
    }

    /** Those for which events suffice. */
    private static Map<String, CaseScorer> strategies(InputLog input, HeldOut heldOut, CoBuyers coBuyers) {
        Map<String, CaseScorer> strategies = new LinkedHashMap<>();
        strategies.put("collaborative", new Collaborative(heldOut, coBuyers));
        if (heldOut.repeats()) {
            strategies.put("restock", new Restock(heldOut));
        }
        if (input.timed()) {
            strategies.put("trending", new Trending(heldOut.training()));
        }
        return strategies;
    }

    private static double[] byChance(int items, long seed) {
        return new Random(seed).doubles(items).toArray();
    }

    private static double[] byPopularity(EventLog training) {
        double[] counts = Popularity.counts(training);
        double most = Arrays.stream(counts).max().orElse(0) + 1;
        return Arrays.stream(counts).map(count -> count / most).toArray();
    }
}
