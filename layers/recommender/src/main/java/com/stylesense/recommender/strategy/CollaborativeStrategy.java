package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.CoPurchase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        Stream<CoPurchase> rest = Stream.of(coPurchases)
                .filter(known -> !known.complete())
                .map(known -> known.all().get())
                .flatMap(Collection::stream)
                .filter(coPurchase -> !offered.containsKey(coPurchase.productId()))
                .sorted(CoPurchase.BEST_FIRST);
        return Stream.concat(coPurchases.best().stream().sorted(CoPurchase.BEST_FIRST), rest)
                .peek(coPurchase -> offered.put(coPurchase.productId(), coPurchase))
                .map(coPurchase -> new ScoredProduct(coPurchase.productId(), coPurchase.score()))
                .iterator();
    }

    @Override
    public Reason explain(ScoredProduct product) {
        CoPurchase coPurchase = offered.get(product.productId());
        return new Evidence()
                .with("bought_product", input)
                .with("co_count", coPurchase.coBuyers())
                .with("popularity", coPurchase.buyers())
                .because("bought_together", Wording.count(coPurchase.coBuyers(), "shopper") + " bought both this and "
                        + input.name() + ", of " + coPurchase.buyers() + " who bought this.");
    }
}
