package com.stylesense.recommender.catalogue;

/** A product of the catalogue as reasons speak of it. */
public record KnownProduct(long id, String name, Attributes attributes) {}
