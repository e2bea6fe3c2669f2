package com.stylesense.recommend.service;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list that a client asks for.
 *
 * @param shopper      null for a guest, and where it does not matter who asks
 * @param given        what the request itself brings of a profile
 * @param cartProducts the products of the cart that the client keeps, null for the shopper's stored one
 */
public record ListRequest(
        Strategy strategy,
        @Nullable Shopper shopper,
        int limit,
        Map<ProfilePart<?>, Object> given,
        @Nullable List<Long> cartProducts) {

    public static ListRequest of(Strategy strategy, @Nullable Shopper shopper, int limit) {
        return new ListRequest(strategy, shopper, limit, Map.of(), null);
    }

    public <T> ListRequest with(ProfilePart<T> part, T value) {
        Map<ProfilePart<?>, Object> more = new HashMap<>(given);
        more.put(part, value);
        return new ListRequest(strategy, shopper, limit, more, cartProducts);
    }

    public ListRequest withCart(@Nullable List<Long> productIds) {
        return new ListRequest(strategy, shopper, limit, given, productIds);
    }

    @Nullable
    Long shopperId() {
        return shopper == null ? null : shopper.id();
    }
}
