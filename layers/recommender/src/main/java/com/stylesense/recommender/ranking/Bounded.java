package com.stylesense.recommender.ranking;

import java.util.Iterator;
import java.util.function.LongConsumer;

/** Products by what they can score at most, each scored only when nothing else promises as much. */
final class Bounded extends Source {

    private final Iterator<ScoredProduct> bounds;
    private final LongConsumer opening;
    private long productId;

    private Bounded(Iterator<ScoredProduct> bounds, LongConsumer opening) {
        this.bounds = bounds;
        this.opening = opening;
    }

    static void addTo(BestFirst merge, Iterator<ScoredProduct> bounds, LongConsumer opening) {
        Bounded bounded = new Bounded(bounds, opening);
        if (bounded.toNext()) {
            merge.add(bounded);
        }
    }

    @Override
    boolean standsOnCandidate() {
        return false;
    }

    @Override
    boolean advance(BestFirst merge) {
        opening.accept(productId);
        return toNext();
    }

    private boolean toNext() {
        if (!bounds.hasNext()) {
            return false;
        }
        ScoredProduct next = bounds.next();
        productId = next.productId();
        score = next.score();
        row = BEFORE_ALL_ROWS;
        return true;
    }
}
