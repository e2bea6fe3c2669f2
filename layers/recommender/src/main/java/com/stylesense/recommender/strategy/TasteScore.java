package com.stylesense.recommender.strategy;

import com.stylesense.recommender.catalogue.Attribute;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.merge.BestFirst;
import com.stylesense.recommender.merge.RowCursor;
import com.stylesense.recommender.merge.RowScore;
import com.stylesense.recommender.shopper.Preferences;
import java.util.Arrays;
import java.util.Set;

/** {@code 3·sub_pref + 2·type_pref + 1·color_pref + 0.5·avg_rating}, over the preferences of a shopper. */
final class TasteScore implements RowScore {

    private final CatalogueSnapshot catalogue;
    private final double[] subCategoryShare;
    private final double[] articleTypeShare;
    private final double[] baseColourShare;

    TasteScore(CatalogueSnapshot catalogue, Preferences preferences) {
        this.catalogue = catalogue;
        subCategoryShare = preferences.sharesByCode(Attribute.SUB_CATEGORY, catalogue.subCategory());
        articleTypeShare = preferences.sharesByCode(Attribute.ARTICLE_TYPE, catalogue.articleType());
        baseColourShare = preferences.sharesByCode(Attribute.BASE_COLOUR, catalogue.baseColour());
    }

    static double score(double subPref, double typePref, double colorPref, double avgRating) {
        return 3 * subPref + 2 * typePref + 1 * colorPref + 0.5 * avgRating;
    }

    /** How much a full share of the attribute adds to the score. */
    static double weightOf(Attribute attribute) {
        return switch (attribute) {
            case SUB_CATEGORY -> 3;
            case ARTICLE_TYPE -> 2;
            case BASE_COLOUR -> 1;
        };
    }

    @Override
    public double of(int row) {
        return score(
                subCategoryShare[catalogue.subCategoryCode(row)],
                articleTypeShare[catalogue.articleTypeCode(row)],
                baseColourShare[catalogue.baseColourCode(row)],
                catalogue.rating(row));
    }

    /**
     * The whole catalogue in the score's order, without the products that are named. A kind's colours are looked at only when the
     * best rated of the kind, were it in the shopper's best colour, would be next.
     */
    BestFirst rankingWithout(Set<Long> productIds) {
        BestFirst ranking = new BestFirst(catalogue, catalogue.rowsOf(productIds));
        double bestColourShare = Arrays.stream(baseColourShare).max().orElse(0);
        Grouping kinds = catalogue.index().byKind();
        for (int group = 0; group < kinds.groups(); group++) {
            int kind = group;
            int bestRated = kinds.firstRow(kind);
            double bound = score(
                    subCategoryShare[catalogue.subCategoryCode(bestRated)],
                    articleTypeShare[catalogue.articleTypeCode(bestRated)],
                    bestColourShare,
                    catalogue.rating(bestRated));
            ranking.addPromise(bound, merge -> open(kind, merge));
        }
        return ranking;
    }

    private void open(int kind, BestFirst ranking) {
        CatalogueIndex index = catalogue.index();
        Grouping groups = index.byAttributes();
        for (int group = index.firstAttributesOfKind(kind); group < index.firstAttributesOfKind(kind + 1); group++) {
            ranking.addRanked(RowCursor.of(groups.rows(), groups.start(group), groups.end(group)), this);
        }
    }
}
