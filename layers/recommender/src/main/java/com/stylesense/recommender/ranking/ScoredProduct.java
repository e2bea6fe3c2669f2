package com.stylesense.recommender.ranking;

/** A candidate with the score that a strategy gave it. */
public record ScoredProduct(long productId, double score) {}
