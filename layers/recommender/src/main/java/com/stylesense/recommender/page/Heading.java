package com.stylesense.recommender.page;

/**
 * What stands above a shelf.
 *
 * @param why one sentence for the shopper that is true of every product on it
 */
public record Heading(String title, String why) {}
