package com.stylesense.recommender.strategy.interaction;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.InteractionHistory;
import com.stylesense.recommender.profile.Preferences;
import com.stylesense.recommender.profile.Preferences.Match;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
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

/** More of what the shopper likes, saves and reviews: content-based, the {@link TasteScore} over shares of the interactions' weight. */
public final class InteractionBasedStrategy extends Strategy {

    public InteractionBasedStrategy() {
        super(
                "interaction-based",
                "More of what you like, save and review.",
                Subject.SHOPPER,
                Set.of(ProfilePart.INTERACTIONS),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    @Override
    public List<CatalogueIndex<?>> indexes() {
        return List.of(TasteScore.INDEX);
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        CatalogueSnapshot catalogue = profile.catalogue();
        InteractionHistory history = profile.get(ProfilePart.INTERACTIONS);
        Preferences preferences = history.preferences();
        if (preferences.total() == 0) {
            return CandidateList.EMPTY;
        }
        return CandidateList.first(
                length,
                new TasteScore(catalogue, preferences).ranking(profile.filter().without(history.productIds())),
                product -> explain(catalogue, preferences, catalogue.rowOf(product.productId())));
    }

    private static Reason explain(CatalogueSnapshot catalogue, Preferences preferences, int row) {
        TasteEvidence taste = new TasteEvidence(preferences, catalogue.attributes(row));
        EvidenceBuilder evidence = new EvidenceBuilder()
                .with("matches", taste.matches("weight", match -> match.weight() / 100.0))
                .with("total_weight", preferences.total() / 100.0)
                .with("avg_rating", catalogue.rating(row));
        Optional<Match> strongest = taste.strongest(TasteScore::contribution);
        if (strongest.isEmpty()) {
            return evidence.because(
                    "new_to_you",
                    "Unlike anything you liked, saved or reviewed so far, and " + Wording.rating(catalogue.rating(row))
                            + ".");
        }
        KnownProduct example = taste.exampleOf(strongest.get());
        return evidence.with("liked_product", example)
                .because(
                        "liked_" + strongest.get().attribute().wireName(),
                        "You like "
                                + Naming.several(
                                        strongest.get().attribute(),
                                        strongest.get().value())
                                + ": " + Wording.percent(strongest.get().share())
                                + " of what you liked, saved and reviewed, such as " + example.name() + ".");
    }
}
