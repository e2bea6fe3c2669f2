package com.stylesense.recommender.ranking;

/** A strategy's formula, for the shopper at hand. */
@FunctionalInterface
public interface RowScore {

    double of(int row);
}
