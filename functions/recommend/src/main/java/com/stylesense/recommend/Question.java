package com.stylesense.recommend;

import com.stylesense.recommender.StrategyName;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What a strategy is asked. Equal questions to one version of the catalogue have equal answers while {@link #basis} is equal too.
 *
 * @param shopper whose history counts, null where none does
 * @param about   whatever else the answer depends on: a product, those in a cart, the season
 */
record Question(StrategyName strategy, @Nullable Long shopper, List<?> about) {

    /** Of how things stand, what the answer depends on. */
    Editions basis(Editions now) {
        boolean isOfStoredTables = switch (strategy) {
            case COLLABORATIVE, CART_ADDONS, TRENDING -> true;
            case HISTORY, RESTOCK, ALTERNATIVES, INTERACTION_BASED, SEASONAL, BUDGET, NEW_ARRIVALS -> false;
        };
        return new Editions(shopper == null ? Editions.NEVER : now.shopper(), isOfStoredTables ? now.refresh() : Editions.NEVER);
    }
}
