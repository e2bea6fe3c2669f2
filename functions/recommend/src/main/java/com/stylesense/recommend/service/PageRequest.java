package com.stylesense.recommend.service;

import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.page.PageDefinition;
import com.stylesense.recommender.profile.Season;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/**
 * A page that is asked for.
 *
 * @param viewer  the shopper who looks at it, null for a guest
 * @param product whose page it is
 * @param cart    ids of a cart's products, null where the shopper's stored one is meant
 */
public record PageRequest(
        PageDefinition page,
        @Nullable Long viewer,
        Season season,
        Optional<KnownProduct> product,
        @Nullable List<Long> cart) {}
