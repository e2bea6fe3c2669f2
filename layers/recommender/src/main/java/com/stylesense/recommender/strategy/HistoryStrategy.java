package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.shopper.Preferences;
import com.stylesense.recommender.shopper.Preferences.Match;
import com.stylesense.recommender.shopper.PurchaseHistory;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;

/** More of what the shopper buys: content-based, over shares of the units bought. */
public final class HistoryStrategy implements Strategy {

    private final CatalogueSnapshot catalogue;
    private final PurchaseHistory history;
    private final Preferences preferences;

    public HistoryStrategy(CatalogueSnapshot catalogue, PurchaseHistory history) {
        this.catalogue = catalogue;
        this.history = history;
        this.preferences = history.preferences();
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        return history.isEmpty()
                ? Collections.emptyIterator()
                : new TasteScore(catalogue, preferences).rankingWithout(history.productIds());
    }

    @Override
    public Reason explain(ScoredProduct product) {
        int row = catalogue.rowOf(product.productId());
        TasteEvidence taste = new TasteEvidence(preferences, catalogue.attributes(row));
        EvidenceBuilder evidence = new EvidenceBuilder()
                .with("matches", taste.matches("units", Match::weight))
                .with("units_bought", preferences.total())
                .with("avg_rating", catalogue.rating(row));
        Optional<Match> strongest = taste.strongest(match -> TasteScore.weightOf(match.attribute()) * match.share());
        if (strongest.isEmpty()) {
            return evidence.because(
                    "new_to_you",
                    "Unlike anything you bought so far, and " + Wording.rating(catalogue.rating(row)) + ".");
        }
        KnownProduct example = taste.exampleOf(strongest.get());
        return evidence.with("bought_product", example)
                .because("bought_" + strongest.get().attribute().wireName(), text(strongest.get(), example));
    }

    private String text(Match match, KnownProduct example) {
        if (preferences.total() == 1) {
            return "You bought " + example.name() + ": " + match.value() + " too.";
        }
        if (match.weight() == preferences.total()) {
            return "All " + preferences.total() + " items you bought are " + match.value() + ", such as "
                    + example.name() + ".";
        }
        return match.weight() + " of the " + preferences.total() + " items you bought "
                + (match.weight() == 1 ? "is " : "are ") + match.value() + ", such as " + example.name() + ".";
    }
}
