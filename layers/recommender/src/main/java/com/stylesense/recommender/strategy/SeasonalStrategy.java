package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.Attribute;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.merge.BestFirst;
import com.stylesense.recommender.merge.RowCursor;
import com.stylesense.recommender.merge.RowScore;
import com.stylesense.recommender.shopper.Preferences;
import com.stylesense.recommender.shopper.Preferences.Match;
import java.util.Iterator;
import java.util.Optional;

/** What is made for the season, and of it what the shopper buys: a rule, then content. Guests have no preferences. */
public final class SeasonalStrategy implements Strategy {

    private final CatalogueSnapshot catalogue;
    private final Preferences preferences;
    private final Season season;

    public SeasonalStrategy(CatalogueSnapshot catalogue, Preferences preferences, Season season) {
        this.catalogue = catalogue;
        this.preferences = preferences;
        this.season = season;
    }

    static double score(double subPref, double typePref, double avgRating) {
        return 2 + 1.5 * subPref + 1 * typePref + 0.5 * avgRating / 5;
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        double[] subCategoryShare = preferences.sharesByCode(Attribute.SUB_CATEGORY, catalogue.subCategory());
        double[] articleTypeShare = preferences.sharesByCode(Attribute.ARTICLE_TYPE, catalogue.articleType());
        RowScore scoring = row -> score(
                subCategoryShare[catalogue.subCategoryCode(row)],
                articleTypeShare[catalogue.articleTypeCode(row)],
                catalogue.rating(row));
        BestFirst ranking = new BestFirst(catalogue);
        int wanted = catalogue.season().codeOf(season.tag());
        Grouping groups = catalogue.index().bySeason();
        for (int group = 0; group < groups.groups(); group++) {
            if (catalogue.seasonCode(groups.firstRow(group)) == wanted) {
                ranking.addRanked(RowCursor.of(groups.rows(), groups.start(group), groups.end(group)), scoring);
            }
        }
        return ranking;
    }

    @Override
    public Reason explain(ScoredProduct product) {
        int row = catalogue.rowOf(product.productId());
        TasteEvidence taste = new TasteEvidence(preferences, catalogue.attributes(row));
        EvidenceBuilder evidence = new EvidenceBuilder()
                .with("season", season.tag())
                .with("matches", taste.matches("units", Match::weight))
                .with("units_bought", preferences.total())
                .with("avg_rating", catalogue.rating(row));
        Optional<Match> strongest = taste.strongest(SeasonalStrategy::contribution);
        if (strongest.isEmpty()) {
            return evidence.because(
                    "in_season",
                    "Made for " + season.tag().toLowerCase() + ", and " + Wording.rating(catalogue.rating(row)) + ".");
        }
        KnownProduct example = taste.exampleOf(strongest.get());
        return evidence.with("bought_product", example)
                .because(
                        "in_season_for_you",
                        "Made for " + season.tag().toLowerCase() + ", and "
                                + Wording.percent(strongest.get().share()) + " of what you bought is "
                                + strongest.get().value() + ", such as " + example.name() + ".");
    }

    private static double contribution(Match match) {
        return switch (match.attribute()) {
            case SUB_CATEGORY -> 1.5 * match.share();
            case ARTICLE_TYPE -> match.share();
            case BASE_COLOUR -> 0;
        };
    }
}
