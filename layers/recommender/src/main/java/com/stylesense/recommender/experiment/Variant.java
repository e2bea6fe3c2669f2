package com.stylesense.recommender.experiment;

/**
 * One of the ways that an experiment compares.
 *
 * @param strategy that serves the shelf
 * @param share    of the people who get it, above 0 and at most 1
 */
public record Variant(String name, String strategy, double share) {}
