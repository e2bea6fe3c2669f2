package com.stylesense.recommend.cache;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.ProfilePart.Origin;
import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;

/**
 * What a strategy is asked for, and the cache's key: equal requests have equal answers while their change token stays as it is. It holds
 * what the strategy says that it reads and nothing else.
 *
 * @param shopperId whose log counts, null where none does
 * @param given     the parts that the request itself brings
 * @param filter    what the list is narrowed to
 * @param limit     how many products the list is to show
 */
public record RankingRequest(
        Strategy strategy,
        @Nullable Long shopperId,
        Map<ProfilePart<?>, Object> given,
        ProductFilter filter,
        int limit) {

    private static final int LETTERS_A_FACT = 50;

    public RankingRequest {
        given = new HashMap<>(given);
        given.keySet().retainAll(strategy.reads());
        boolean ofStoredCart = strategy.reads().contains(ProfilePart.CART) && !given.containsKey(ProfilePart.CART);
        shopperId = ofStoredCart || reads(strategy, Origin.SHOPPER) ? shopperId : null;
    }

    public static RankingRequest of(Strategy strategy, @Nullable Long shopperId, ProductFilter filter, int limit) {
        return new RankingRequest(strategy, shopperId, Map.of(), filter, limit);
    }

    public <T> RankingRequest with(ProfilePart<T> part, T value) {
        Map<ProfilePart<?>, Object> more = new HashMap<>(given);
        more.put(part, value);
        return new RankingRequest(strategy, shopperId, more, filter, limit);
    }

    /** The same of another strategy. */
    public RankingRequest by(Strategy other) {
        return new RankingRequest(other, shopperId, given, filter, limit);
    }

    /** The same of the whole catalogue. */
    public RankingRequest unfiltered() {
        return new RankingRequest(strategy, shopperId, given, ProductFilter.NONE, limit);
    }

    public boolean dependsOnShopper() {
        return shopperId != null && reads(strategy, Origin.SHOPPER);
    }

    public boolean dependsOnRefresh() {
        return reads(strategy, Origin.REFRESH);
    }

    /** In facts; never none, and values that no product has are as long as whoever asks makes them. */
    int held() {
        return 1 + toString().length() / LETTERS_A_FACT;
    }

    /** Whether somebody else, or the same shopper later, may ask the same. */
    boolean mayComeAgain() {
        return strategy.subject() != Subject.PHOTO;
    }

    private static boolean reads(Strategy strategy, Origin origin) {
        return strategy.reads().stream().anyMatch(part -> part.origin() == origin);
    }
}
