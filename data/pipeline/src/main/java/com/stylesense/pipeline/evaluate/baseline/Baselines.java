package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.pipeline.evaluate.input.InputLog;
import com.stylesense.recommender.model.Trait;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
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
            baselines.put("restock", new Restock(heldOut));
        }
        if (input.timed()) {
            baselines.put("trending", new Trending(training));
        }
        CoBuyers coBuyers = new CoBuyers(training);
        baselines.put("collaborative", new Collaborative(heldOut, coBuyers));
        baselines.put("item-to-item", new ItemToItem(heldOut, coBuyers));
        return baselines;
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
