package com.stylesense.recommender.strategy.taste;

import com.stylesense.recommender.catalogue.Attribute;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.Preferences;
import com.stylesense.recommender.profile.Preferences.Match;
import com.stylesense.recommender.ranking.BestFirst;
import com.stylesense.recommender.ranking.RowScore;
import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.Arrays;
import java.util.Iterator;

/** {@code 3·sub_pref + 2·type_pref + 1·color_pref + 0.5·avg_rating}, over the preferences of a shopper. */
public final class TasteScore implements RowScore {

    private static final double SUB_CATEGORY = 3;
    private static final double ARTICLE_TYPE = 2;
    private static final double BASE_COLOUR = 1;
    private static final double RATING = 0.5;

    /** What {@link #ranking} walks. */
    public static final CatalogueIndex<?> INDEX = TasteIndex.INDEX;

    private final CatalogueSnapshot catalogue;
    private final double[] subCategoryShare;
    private final double[] articleTypeShare;
    private final double[] baseColourShare;

    public TasteScore(CatalogueSnapshot catalogue, Preferences preferences) {
        this.catalogue = catalogue;
        subCategoryShare = preferences.sharesByCode(Attribute.SUB_CATEGORY, catalogue.subCategory());
        articleTypeShare = preferences.sharesByCode(Attribute.ARTICLE_TYPE, catalogue.articleType());
        baseColourShare = preferences.sharesByCode(Attribute.BASE_COLOUR, catalogue.baseColour());
    }

    static double score(double subPref, double typePref, double colorPref, double avgRating) {
        return SUB_CATEGORY * subPref + ARTICLE_TYPE * typePref + BASE_COLOUR * colorPref + RATING * avgRating;
    }

    /** How much a match adds to the score. */
    public static double contribution(Match match) {
        double weight = switch (match.attribute()) {
            case SUB_CATEGORY -> SUB_CATEGORY;
            case ARTICLE_TYPE -> ARTICLE_TYPE;
            case BASE_COLOUR -> BASE_COLOUR;
        };
        return weight * match.share();
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
     * The candidates in the score's order. A kind's colours are looked at only when the
     * best rated of the kind, were it in the shopper's best colour, would be next.
     */
    public Iterator<ScoredProduct> ranking(RowFilter candidates) {
        return BestFirst.ranking(candidates, this, ranking -> promiseKinds(ranking, candidates));
    }

    private void promiseKinds(BestFirst ranking, RowFilter candidates) {
        double bestColourShare = Arrays.stream(baseColourShare).max().orElse(0);
        TasteIndex index = catalogue.index(TasteIndex.INDEX);
        Grouping kinds = index.kinds();
        for (int kind = 0; kind < kinds.groups(); kind++) {
            if (candidates.mayPass(kinds, kind)) {
                promise(index, kind, bestColourShare, ranking);
            }
        }
    }

    private void promise(TasteIndex index, int kind, double bestColourShare, BestFirst ranking) {
        int bestRated = index.kinds().firstRow(kind);
        double bound = score(
                subCategoryShare[catalogue.subCategoryCode(bestRated)],
                articleTypeShare[catalogue.articleTypeCode(bestRated)],
                bestColourShare,
                catalogue.rating(bestRated));
        ranking.addPromise(bound, merge -> open(index, kind, merge));
    }

    private void open(TasteIndex index, int kind, BestFirst ranking) {
        Grouping groups = index.attributes();
        int[] firsts = index.firstAttributesOfKind();
        for (int group = firsts[kind]; group < firsts[kind + 1]; group++) {
            ranking.addRanked(groups, groups.start(group), groups.end(group), this);
        }
    }
}
