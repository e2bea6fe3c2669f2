package com.stylesense.recommender;

import java.util.Collection;
import java.util.Map;

/**
 * What can be sold right now.
 *
 * @param <P> a product as it is shown
 */
@FunctionalInterface
public interface Shelf<P> {

    /** Those of the products that are in stock, by id. */
    Map<Long, P> inStock(Collection<Long> productIds);
}
