package com.stylesense.recommend.service;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.Strategy;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link ListRequest}.
 *
 * @param standIn    what served in the strategy's place, null when it served itself
 * @param computedAt when the scores were computed, where that was before the request
 */
public record Recommendations(
        Strategy strategy, @Nullable Strategy standIn, Optional<Instant> computedAt, List<Item> items) {

    /** A candidate that is in stock, as shoppers see it now. */
    public record Item(ProductView product, Candidate candidate) {}
}
