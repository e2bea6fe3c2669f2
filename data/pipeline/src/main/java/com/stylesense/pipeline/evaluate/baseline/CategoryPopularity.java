package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.Trait;

/** The most popular items of the category that the shopper was last seen in; those of others follow. */
final class CategoryPopularity implements CaseScorer {

    private final EventLog log;
    private final int[] categories;
    private final double[] counts;
    private final double inCategory;

    /** @param traits with the items' types, which are their categories */
    CategoryPopularity(HeldOut heldOut, ItemTraits traits) {
        this.log = heldOut.log();
        this.categories = traits.of(Trait.TYPE);
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
