package com.stylesense.recommender.merge;

/** A strategy's formula, for the shopper at hand. */
@FunctionalInterface
public interface RowScore {

    double of(int row);
}
