package com.stylesense.recommender.strategy.seasonal;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.Attribute;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.catalogue.RowOrder;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.Preferences;
import com.stylesense.recommender.profile.Preferences.Match;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Season;
import com.stylesense.recommender.ranking.BestFirst;
import com.stylesense.recommender.ranking.RowScore;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Naming;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import com.stylesense.recommender.strategy.taste.TasteEvidence;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is made for the season, and of it what the shopper buys: a rule, then content. Guests have no preferences. */
public final class SeasonalStrategy extends Strategy {

    private static final double IN_SEASON = 2;
    private static final double SUB_CATEGORY = 1.5;
    private static final double ARTICLE_TYPE = 1;
    private static final double RATING = 0.5;

    /** Season × sub-category × article type, best rated first. */
    private static final CatalogueIndex<Grouping> BY_SEASON = new CatalogueIndex<>(catalogue -> {
        int types = catalogue.articleType().size();
        int subCategories = catalogue.subCategory().size();
        return Grouping.of(
                catalogue,
                catalogue.index(RowOrder.BEST_RATED),
                row -> ((long) catalogue.seasonCode(row) * subCategories + catalogue.subCategoryCode(row)) * types
                        + catalogue.articleTypeCode(row));
    });

    public SeasonalStrategy() {
        super(
                "seasonal",
                "What is made for the season.",
                Subject.SHOPPER_OR_GUEST,
                Set.of(ProfilePart.SEASON, ProfilePart.PURCHASES),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    @Override
    public List<CatalogueIndex<?>> indexes() {
        return List.of(BY_SEASON);
    }

    @Override
    public boolean needsEvidence() {
        return false;
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        CatalogueSnapshot catalogue = profile.catalogue();
        Season season = profile.get(ProfilePart.SEASON);
        Preferences preferences = profile.get(ProfilePart.PURCHASES).preferences();
        return CandidateList.first(
                length,
                ranking(profile.filter(), preferences, season),
                product -> explain(catalogue, preferences, season, catalogue.rowOf(product.productId())));
    }

    static double score(double subPref, double typePref, double avgRating) {
        return IN_SEASON + SUB_CATEGORY * subPref + ARTICLE_TYPE * typePref + RATING * avgRating / 5;
    }

    private static Iterator<ScoredProduct> ranking(RowFilter filter, Preferences preferences, Season season) {
        CatalogueSnapshot catalogue = filter.catalogue();
        double[] subCategoryShare = preferences.sharesByCode(Attribute.SUB_CATEGORY, catalogue.subCategory());
        double[] articleTypeShare = preferences.sharesByCode(Attribute.ARTICLE_TYPE, catalogue.articleType());
        RowScore scoring = row -> score(
                subCategoryShare[catalogue.subCategoryCode(row)],
                articleTypeShare[catalogue.articleTypeCode(row)],
                catalogue.rating(row));
        int wanted = catalogue.season().codeOf(season.tag());
        RowFilter candidates = filter.and(row -> catalogue.seasonCode(row) == wanted);
        return BestFirst.ranking(candidates, scoring, merge -> {
            Grouping groups = catalogue.index(BY_SEASON);
            for (int group = 0; group < groups.groups(); group++) {
                if (catalogue.seasonCode(groups.firstRow(group)) == wanted) {
                    merge.addRanked(groups, groups.start(group), groups.end(group), scoring);
                }
            }
        });
    }

    private static Reason explain(CatalogueSnapshot catalogue, Preferences preferences, Season season, int row) {
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
                    "Made for " + season.tag().toLowerCase(Locale.ROOT) + ", and "
                            + Wording.rating(catalogue.rating(row)) + ".");
        }
        KnownProduct example = taste.exampleOf(strongest.get());
        return evidence.with("bought_product", example)
                .because(
                        "in_season_for_you",
                        "Made for " + season.tag().toLowerCase(Locale.ROOT) + ", and you buy "
                                + Naming.several(
                                        strongest.get().attribute(),
                                        strongest.get().value())
                                + ": " + Wording.percent(strongest.get().share()) + " of what you bought, such as "
                                + example.name() + ".");
    }

    private static double contribution(Match match) {
        return switch (match.attribute()) {
            case SUB_CATEGORY -> SUB_CATEGORY * match.share();
            case ARTICLE_TYPE -> ARTICLE_TYPE * match.share();
            case BASE_COLOUR -> 0;
        };
    }
}
