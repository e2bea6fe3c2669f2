package com.stylesense.products;

/**
 * The words that are searched for, as texts of PostgreSQL's {@code tsquery}.
 *
 * @param query      what a product's document must match
 * @param attributes the same, but only where an attribute says it: then every product of that combination matches
 * @param anyWord    matched by whatever holds any of the words
 */
public record TextQuery(String query, String attributes, String anyWord) {}
