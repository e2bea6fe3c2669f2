package com.stylesense.recommend.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.recommender.experiment.RandomizationUnit;
import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * As whom somebody is assigned to variants. A shopper who was a visitor first stays that visitor's: it is looked up once a minute at most, as
 * one who signs in later on keeps what was known before.
 */
@Singleton
public final class RandomizationUnits {

    private static final int MOST = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Queries queries;
    private final Cache<Long, RandomizationUnit> recent = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .executor(Runnable::run)
            .build();

    RandomizationUnits(Queries queries) {
        this.queries = queries;
    }

    public RandomizationUnit of(Actor actor) {
        return switch (actor) {
            case Visitor visitor -> RandomizationUnit.ofVisitor(visitor.id());
            case Shopper shopper -> recent.get(shopper.id(), this::ofShopper);
        };
    }

    private RandomizationUnit ofShopper(long id) {
        return queries.first("SELECT unit FROM shopper_units WHERE user_id = ?", row -> row.getLong(1), id)
                .map(RandomizationUnit::new)
                .orElseGet(() -> RandomizationUnit.ofShopper(id));
    }
}
