package com.stylesense.recommender.strategy.history;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Preferences;
import com.stylesense.recommender.profile.Preferences.Match;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Naming;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import com.stylesense.recommender.strategy.taste.TasteEvidence;
import com.stylesense.recommender.strategy.taste.TasteScore;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** More of what the shopper buys: content-based, the {@link TasteScore} over shares of the units bought. */
public final class HistoryStrategy extends Strategy {

    public HistoryStrategy() {
        super(
                "history",
                "More of what you buy.",
                Subject.SHOPPER,
                Set.of(ProfilePart.PURCHASES),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    @Override
    public List<CatalogueIndex<?>> indexes() {
        return List.of(TasteScore.INDEX);
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        CatalogueSnapshot catalogue = profile.catalogue();
        PurchaseHistory history = profile.get(ProfilePart.PURCHASES);
        if (history.isEmpty()) {
            return CandidateList.EMPTY;
        }
        Preferences preferences = history.preferences();
        return CandidateList.first(
                length,
                new TasteScore(catalogue, preferences).ranking(profile.filter().without(history.productIds())),
                product -> explain(catalogue, preferences, catalogue.rowOf(product.productId())));
    }

    private static Reason explain(CatalogueSnapshot catalogue, Preferences preferences, int row) {
        TasteEvidence taste = new TasteEvidence(preferences, catalogue.attributes(row));
        EvidenceBuilder evidence = new EvidenceBuilder()
                .with("matches", taste.matches("units", Match::weight))
                .with("units_bought", preferences.total())
                .with("avg_rating", catalogue.rating(row));
        Optional<Match> strongest = taste.strongest(TasteScore::contribution);
        if (strongest.isEmpty()) {
            return evidence.because(
                    "new_to_you",
                    "Unlike anything you bought so far, and " + Wording.rating(catalogue.rating(row)) + ".");
        }
        KnownProduct example = taste.exampleOf(strongest.get());
        return evidence.with("bought_product", example)
                .because(
                        "bought_" + strongest.get().attribute().wireName(),
                        text(strongest.get(), preferences.total(), example));
    }

    private static String text(Match match, long unitsBought, KnownProduct bought) {
        String kind = Naming.several(match.attribute(), match.value());
        String example = ", such as " + bought.name() + ".";
        if (match.weight() == 1) {
            return "You bought " + bought.name() + ", and this is like it: " + kind + ".";
        }
        if (match.weight() == unitsBought) {
            return "All " + unitsBought + " items you bought are " + kind + example;
        }
        return match.weight() + " of the " + unitsBought + " items you bought are " + kind + example;
    }
}
