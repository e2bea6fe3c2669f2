package com.stylesense.recommender;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/** One way of recommending, set up for one request: who asks, and about what. */
public interface Strategy {

    /**
     * The candidates by score descending, then id ascending unless the strategy says otherwise; the true order of the
     * whole catalogue, found as it is taken. Whether one is in stock is not its concern. None when it has nothing to go on.
     */
    Iterator<ScoredProduct> candidates();

    /** Called for products that {@link #candidates} offered, and for those alone. */
    Reason explain(ScoredProduct product);

    /** Whether a list that shows the one that ranks earlier has no room for the later. Both were offered by {@link #candidates}. */
    default boolean areAlike(ScoredProduct later, ScoredProduct earlier) {
        return false;
    }

    /**
     * What serves the whole list in this strategy's place when too few of its candidates are in stock, where those are only the best
     * of more. Not appended to them: the two may have been counted at different times, and would not stand in one order.
     */
    default Optional<Strategy> whenTooFew() {
        return Optional.empty();
    }

    /** When the scores were computed, where that was before the request. */
    default Optional<Instant> computedAt() {
        return Optional.empty();
    }
}
