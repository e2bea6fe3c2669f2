package com.stylesense.recommender;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * @param fallback   what stood in for the strategy, null when it served itself
 * @param computedAt when the scores were computed, where that was before the request
 * @param <P>        a product as it is shown
 */
public record RecommendationList<P>(
        StrategyName strategy, String fallback, Optional<Instant> computedAt, List<Recommendation<P>> items) {}
