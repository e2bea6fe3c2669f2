package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.profile.ShopperEvents;
import java.util.Optional;

/** What a list for a shopper can be made from, best first: each step of the cold start. */
enum Basis {
    HISTORY,
    VIEWS("views"),
    PICKS("picks"),
    POPULAR("popular");

    private final Optional<String> fallback;

    Basis() {
        fallback = Optional.empty();
    }

    Basis(String fallback) {
        this.fallback = Optional.of(fallback);
    }

    static Basis of(ShopperEvents events) {
        if (events.isHistory()) {
            return HISTORY;
        }
        if (events.picks().isPresent()) {
            return PICKS;
        }
        return events.isEmpty() ? POPULAR : VIEWS;
    }

    /** As the API names it; empty where nothing stands in for anything. */
    Optional<String> fallback() {
        return fallback;
    }
}
