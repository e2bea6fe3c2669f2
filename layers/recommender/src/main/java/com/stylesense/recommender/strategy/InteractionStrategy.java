package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.shopper.InteractionHistory;
import com.stylesense.recommender.shopper.Preferences;
import com.stylesense.recommender.shopper.Preferences.Match;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;

/** More of what the shopper likes, saves and reviews: content-based, over shares of the interactions' weight. */
public final class InteractionStrategy implements Strategy {

    private final CatalogueSnapshot catalogue;
    private final InteractionHistory history;
    private final Preferences preferences;

    public InteractionStrategy(CatalogueSnapshot catalogue, InteractionHistory history) {
        this.catalogue = catalogue;
        this.history = history;
        this.preferences = history.preferences();
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        return preferences.total() == 0
                ? Collections.emptyIterator()
                : new TasteScore(catalogue, preferences).rankingWithout(history.productIds());
    }

    @Override
    public Reason explain(ScoredProduct product) {
        int row = catalogue.rowOf(product.productId());
        TasteEvidence taste = new TasteEvidence(preferences, catalogue.attributes(row));
        EvidenceBuilder evidence = new EvidenceBuilder()
                .with("matches", taste.matches("weight", match -> match.weight() / 100.0))
                .with("total_weight", preferences.total() / 100.0)
                .with("avg_rating", catalogue.rating(row));
        Optional<Match> strongest = taste.strongest(match -> TasteScore.weightOf(match.attribute()) * match.share());
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
                        strongest.get().value() + " makes up "
                                + Wording.percent(strongest.get().share())
                                + " of what you liked, saved and reviewed, such as " + example.name() + ".");
    }
}
