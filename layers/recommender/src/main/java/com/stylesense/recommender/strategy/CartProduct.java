package com.stylesense.recommender.strategy;

/** A product in the cart at its present price. */
public record CartProduct(long id, String name, String subCategory, double price) {
}
