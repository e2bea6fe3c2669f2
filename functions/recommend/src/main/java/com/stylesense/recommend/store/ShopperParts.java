package com.stylesense.recommend.store;

import com.stylesense.recommender.profile.ProfilePart;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * What was read of one shopper for one request: by all lists of a page once. Of the versions that were read with it the first counts, which
 * is the oldest. Not thread-safe.
 */
public final class ShopperParts {

    private final Map<ProfilePart<?>, Object> parts = new HashMap<>();
    private OptionalLong version = OptionalLong.empty();

    @SuppressWarnings("unchecked")
    <T> T get(ProfilePart<T> part, Supplier<T> read) {
        Object known = parts.get(part);
        if (known == null) {
            known = read.get();
            parts.put(part, known);
        }
        return (T) known;
    }

    void readAt(long version) {
        this.version = OptionalLong.of(this.version.orElse(version));
    }

    /** 0 where nothing was read. */
    public long version() {
        return version.orElse(0);
    }
}
