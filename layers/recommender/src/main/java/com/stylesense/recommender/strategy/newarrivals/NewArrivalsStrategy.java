package com.stylesense.recommender.strategy.newarrivals;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.Attribute;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.RowOrder;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.Preferences;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.ranking.BestFirst;
import com.stylesense.recommender.ranking.RowScore;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Naming;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The newest of the catalogue, in the shopper's sub-categories first: content-based, with recency. Guests have no preferences. */
public final class NewArrivalsStrategy extends Strategy {

    private static final double YEAR = 1.8;
    private static final double ID = 0.8;
    private static final double SUB_CATEGORY = 1.2;
    private static final double RATING = 0.6;

    /** Sub-categories, each by the part of the score that is the same for every shopper. */
    private static final CatalogueIndex<Grouping> BY_ARRIVAL = new CatalogueIndex<>(catalogue -> {
        double[] scoreOfGuests = IntStream.range(0, catalogue.size())
                .mapToDouble(row -> scoreOf(catalogue, row, 0))
                .toArray();
        return Grouping.of(catalogue, RowOrder.descending(catalogue, scoreOfGuests), catalogue::subCategoryCode);
    });

    public NewArrivalsStrategy() {
        super(
                "new-arrivals",
                "The newest of the catalogue.",
                Subject.SHOPPER_OR_GUEST,
                Set.of(ProfilePart.PURCHASES),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    @Override
    public List<CatalogueIndex<?>> indexes() {
        return List.of(BY_ARRIVAL);
    }

    @Override
    public boolean needsEvidence() {
        return false;
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        CatalogueSnapshot catalogue = profile.catalogue();
        Preferences preferences = profile.get(ProfilePart.PURCHASES).preferences();
        return CandidateList.first(
                length,
                ranking(profile.filter(), preferences),
                product -> explain(catalogue, preferences, catalogue.rowOf(product.productId())));
    }

    static double score(double yearNorm, double idNorm, double subPref, double avgRating) {
        return YEAR * yearNorm + ID * idNorm + SUB_CATEGORY * subPref + RATING * avgRating / 5;
    }

    private static Iterator<ScoredProduct> ranking(RowFilter candidates, Preferences preferences) {
        CatalogueSnapshot catalogue = candidates.catalogue();
        double[] subCategoryShare = preferences.sharesByCode(Attribute.SUB_CATEGORY, catalogue.subCategory());
        RowScore scoring = row -> scoreOf(catalogue, row, subCategoryShare[catalogue.subCategoryCode(row)]);
        return BestFirst.ranking(candidates, scoring, merge -> {
            Grouping groups = catalogue.index(BY_ARRIVAL);
            for (int group = 0; group < groups.groups(); group++) {
                // The groups are ranked without the preference, which shifts the sum's last digits: hence nearly.
                merge.addNearlyRanked(groups, groups.start(group), groups.end(group), scoring);
            }
        });
    }

    private static double scoreOf(CatalogueSnapshot catalogue, int row, double subPref) {
        return score(catalogue.yearNorm(row), catalogue.idNorm(row), subPref, catalogue.rating(row));
    }

    private static Reason explain(CatalogueSnapshot catalogue, Preferences preferences, int row) {
        String subCategory = catalogue.attributes(row).subCategory();
        double share = preferences.share(Attribute.SUB_CATEGORY, subCategory);
        EvidenceBuilder evidence = new EvidenceBuilder()
                .with("year", catalogue.year(row))
                .with("year_norm", catalogue.yearNorm(row))
                .with("id_norm", catalogue.idNorm(row))
                .with("sub_category", subCategory)
                .with("sub_category_share", share)
                .with("avg_rating", catalogue.rating(row));
        // What is newest here may bear a year that is long over.
        String which = catalogue.yearNorm(row) == 1 ? "newest" : String.valueOf(catalogue.year(row));
        String collection = "From the " + which + " collection, and ";
        if (share == 0) {
            return evidence.because("new_arrival", collection + Wording.rating(catalogue.rating(row)) + ".");
        }
        return evidence.because(
                "new_arrival_for_you",
                collection + "you buy " + Naming.several(subCategory) + ": " + Wording.percent(share)
                        + " of what you bought.");
    }
}
