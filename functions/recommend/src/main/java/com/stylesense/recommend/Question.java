package com.stylesense.recommend;

import com.stylesense.recommender.StrategyName;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;

/**
 * What a strategy is asked. Equal questions to one version of the catalogue have equal answers while {@link #dependsOn} stays as it is.
 *
 * @param shopper whose history counts, null where none does
 * @param about   whatever else the answer depends on: a product, those in a cart, the season
 * @param limit   how many are wanted
 */
record Question(StrategyName strategy, @Nullable Long shopper, List<?> about, int limit) {

    LogPart dependsOn() {
        if (shopper != null) {
            return LogPart.of(shopper);
        }
        return switch (strategy) {
            case COLLABORATIVE, CART_ADDONS, TRENDING -> LogPart.REFRESHED_TABLES;
            case HISTORY, RESTOCK, ALTERNATIVES, INTERACTION_BASED, SEASONAL, BUDGET, NEW_ARRIVALS -> LogPart.NOTHING;
        };
    }

    /** As a record's own, which the JVM makes anew at each start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Question question
                && strategy == question.strategy
                && limit == question.limit
                && Objects.equals(shopper, question.shopper)
                && about.equals(question.about);
    }

    @Override
    public int hashCode() {
        return Objects.hash(strategy, shopper, about, limit);
    }
}
