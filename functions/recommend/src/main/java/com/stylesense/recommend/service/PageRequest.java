package com.stylesense.recommend.service;

import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.page.PageDefinition;
import com.stylesense.recommender.profile.Season;
import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/**
 * A page that is asked for.
 *
 * @param actor   who looks at it, null for a guest of whom nothing is known
 * @param product whose page it is
 * @param cart    ids of a cart's products, null where the shopper's stored one is meant
 */
public record PageRequest(
        PageDefinition page,
        @Nullable Actor actor,
        Season season,
        Optional<KnownProduct> product,
        @Nullable List<Long> cart) {

    /** The shopper who looks at it, null for a guest. */
    public @Nullable Long viewer() {
        return actor instanceof Shopper shopper ? shopper.id() : null;
    }
}
