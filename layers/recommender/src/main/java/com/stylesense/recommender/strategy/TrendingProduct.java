package com.stylesense.recommender.strategy;

/** What the last refresh stored of a product that is bought or talked about. */
public record TrendingProduct(long productId, long units, long interactions, double score) {

    /** {@code 0.7·units ordered + 0.3·interactions + 0.2·avg_rating} */
    public static double score(long units, long interactions, double avgRating) {
        return 0.7 * units + 0.3 * interactions + 0.2 * avgRating;
    }
}
