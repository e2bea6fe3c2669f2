package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;

/** The most popular items of the category that the shopper was last seen in; those of others follow. */
final class CategoryPopularity implements CaseScorer {

    private final EventLog log;
    private final int[] categories;
    private final double[] counts;
    private final double inCategory;

    /** @param categories the number of each item's category, by the item's number */
    CategoryPopularity(HeldOut heldOut, int[] categories) {
        this.log = heldOut.log();
        this.categories = categories;
        this.counts = Popularity.counts(heldOut.training());
        this.inCategory = heldOut.training().size() + 1.0;
    }

    @Override
    public void score(HeldOut.Case one, double[] scores) {
        int category = categories[log.item(one.to() - 1)];
        for (int item = 0; item < scores.length; item++) {
            scores[item] = counts[item] + (categories[item] == category ? inCategory : 0);
        }
    }
}
