package com.stylesense.recommender.profile;

import java.util.Comparator;

/**
 * What the last refresh stored of a product that is bought or talked about.
 *
 * @param units        ordered within the window
 * @param interactions likes, bookmarks and reviews within the window
 */
public record TrendingProduct(long productId, long units, long interactions, double score) {

    /** By score descending, equal ones by id. */
    public static final Comparator<TrendingProduct> BEST_FIRST =
            Comparator.comparingDouble(TrendingProduct::score).reversed().thenComparingLong(TrendingProduct::productId);
}
