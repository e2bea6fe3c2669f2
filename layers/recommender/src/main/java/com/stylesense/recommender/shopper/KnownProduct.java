package com.stylesense.recommender.shopper;

import com.stylesense.recommender.catalogue.Attributes;

/** A product that a shopper bought or reacted to. */
public record KnownProduct(long id, String name, Attributes attributes) {
}
