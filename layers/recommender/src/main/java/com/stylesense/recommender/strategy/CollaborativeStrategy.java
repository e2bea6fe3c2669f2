package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.CoPurchase;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** What shoppers who bought this also bought: collaborative filtering between items. */
public final class CollaborativeStrategy implements Strategy {

    private final KnownProduct input;
    private final CoPurchases coPurchases;
    private final Map<Long, CoPurchase> offered = new HashMap<>();

    public CollaborativeStrategy(KnownProduct input, CoPurchases coPurchases) {
        this.input = input;
        this.coPurchases = coPurchases;
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        return coPurchases.best().stream()
                .sorted(CoPurchase.BEST_FIRST)
                .peek(coPurchase -> offered.put(coPurchase.productId(), coPurchase))
                .map(coPurchase -> new ScoredProduct(coPurchase.productId(), coPurchase.score()))
                .iterator();
    }

    @Override
    public Optional<Strategy> whenTooFew() {
        return coPurchases.complete()
                ? Optional.empty()
                : Optional.of(new CollaborativeStrategy(
                        input, CoPurchases.complete(coPurchases.all().get())));
    }

    @Override
    public Reason explain(ScoredProduct product) {
        CoPurchase coPurchase = offered.get(product.productId());
        return new EvidenceBuilder()
                .with("bought_product", input)
                .with("co_count", coPurchase.coBuyers())
                .with("popularity", coPurchase.buyers())
                .because(
                        "bought_together",
                        Wording.count(coPurchase.coBuyers(), "shopper") + " bought both this and " + input.name()
                                + ", of " + coPurchase.buyers() + " who bought this.");
    }
}
