package com.stylesense.recommend.cache;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.ProfilePart.Origin;
import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;

/**
 * What a strategy is asked to rank, and the cache's key: equal requests have equal answers while their change token stays as it is. All
 * of it follows from what the strategy says that it reads.
 *
 * @param shopperId whose log counts, null where none does
 * @param given     the parts that the request itself brings
 * @param limit     how many products the list is to show
 */
public record RankingRequest(
        Strategy strategy, @Nullable Long shopperId, Map<ProfilePart<?>, Object> given, int limit) {

    /** @param given more than the strategy reads does not matter */
    public static RankingRequest of(
            Strategy strategy, @Nullable Long shopperId, Map<ProfilePart<?>, Object> given, int limit) {
        Map<ProfilePart<?>, Object> read = new HashMap<>(given);
        read.keySet().retainAll(strategy.reads());
        return new RankingRequest(strategy, reads(strategy, Origin.SHOPPER) ? shopperId : null, read, limit);
    }

    public boolean dependsOnShopper() {
        return shopperId != null;
    }

    public boolean dependsOnRefresh() {
        return reads(strategy, Origin.REFRESH);
    }

    /** Whether somebody else, or the same shopper later, may ask the same. */
    boolean mayComeAgain() {
        return strategy.subject() != Subject.PHOTO;
    }

    private static boolean reads(Strategy strategy, Origin origin) {
        return strategy.reads().stream().anyMatch(part -> part.origin() == origin);
    }
}
