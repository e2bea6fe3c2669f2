package com.stylesense.recommender;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
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

    /** Whether the list that is already taken leaves room for one more like this. */
    default boolean admits(ScoredProduct candidate, List<ScoredProduct> taken) {
        return true;
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
