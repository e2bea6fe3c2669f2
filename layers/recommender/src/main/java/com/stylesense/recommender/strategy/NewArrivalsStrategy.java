package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.Attribute;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.merge.BestFirst;
import com.stylesense.recommender.merge.RowCursor;
import com.stylesense.recommender.shopper.Preferences;
import java.util.Iterator;

/** The newest of the catalogue, in the shopper's sub-categories first: content-based, with recency. */
public final class NewArrivalsStrategy implements Strategy {

    private final CatalogueSnapshot catalogue;
    private final Preferences preferences;

    public NewArrivalsStrategy(CatalogueSnapshot catalogue, Preferences preferences) {
        this.catalogue = catalogue;
        this.preferences = preferences;
    }

    static double score(double yearNorm, double idNorm, double subPref, double avgRating) {
        return 1.8 * yearNorm + 0.8 * idNorm + 1.2 * subPref + 0.6 * avgRating / 5;
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        double[] subCategoryShare = preferences.sharesByCode(Attribute.SUB_CATEGORY, catalogue.subCategory());
        BestFirst ranking = new BestFirst(catalogue);
        Grouping groups = catalogue.index().byArrival();
        for (int group = 0; group < groups.groups(); group++) {
            // The groups are ranked without the preference, which shifts the sum's last digits: hence nearly.
            ranking.addNearlyRanked(
                    RowCursor.of(groups.rows(), groups.start(group), groups.end(group)),
                    row -> score(
                            catalogue.yearNorm(row),
                            catalogue.idNorm(row),
                            subCategoryShare[catalogue.subCategoryCode(row)],
                            catalogue.rating(row)));
        }
        return ranking;
    }

    @Override
    public Reason explain(ScoredProduct product) {
        int row = catalogue.rowOf(product.productId());
        String subCategory = catalogue.attributes(row).subCategory();
        double share = preferences.share(Attribute.SUB_CATEGORY, subCategory);
        EvidenceBuilder evidence = new EvidenceBuilder()
                .with("year", catalogue.year(row))
                .with("year_norm", catalogue.yearNorm(row))
                .with("id_norm", catalogue.idNorm(row))
                .with("sub_category", subCategory)
                .with("sub_category_share", share)
                .with("avg_rating", catalogue.rating(row));
        if (share == 0) {
            return evidence.because(
                    "new_arrival",
                    "New in the " + catalogue.year(row) + " collection, and " + Wording.rating(catalogue.rating(row))
                            + ".");
        }
        return evidence.because(
                "new_arrival_for_you",
                "New in the " + catalogue.year(row) + " collection, and " + Wording.percent(share)
                        + " of what you bought is " + subCategory + ".");
    }
}
