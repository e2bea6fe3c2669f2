package com.stylesense.recommender.strategy;

/**
 * What the last refresh stored of a product that is bought or talked about.
 *
 * @param score {@code 0.7·units ordered + 0.3·interactions + 0.2·avg_rating} over the window
 */
public record TrendingProduct(long productId, long units, long interactions, double score) {}
