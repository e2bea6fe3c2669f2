package com.stylesense.products;

/**
 * What was searched for, as {@code tsquery} texts.
 *
 * @param query      what a product's document must match
 * @param attributes the same, but only where an attribute says it: then every product of that combination matches
 * @param any        matched by whatever holds any of the words
 */
record Terms(String query, String attributes, String any) {}
