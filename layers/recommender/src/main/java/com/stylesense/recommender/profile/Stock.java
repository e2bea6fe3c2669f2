package com.stylesense.recommender.profile;

import java.util.Collection;
import java.util.Set;

/** What can be sold right now. */
@FunctionalInterface
public interface Stock {

    /** Those of the products that are in stock. */
    Set<Long> inStock(Collection<Long> productIds);
}
