/**
 * Lists narrowed to some products, from inside the retrieval: what comes out is the exact top of the products that pass, by the same
 * formula, and costs no more for a larger catalogue.
 *
 * <p>{@link com.stylesense.recommender.filter.RowFilter} takes one of two ways. Where few products pass they are found by postings and
 * scored one by one. Where many do, a ranking's own order is walked past those that do not, block by block where a
 * {@link com.stylesense.recommender.catalogue.ZoneMap} tells that none can. Of N products M pass, and R meet the
 * rarest condition: the first looks at R, the second at some 128·N ÷ M for a list of a dozen, and the cheaper is taken. Where one condition
 * decides, neither looks at more than √(128·N): 6,100 of 290,000. A walk whose order
 * and filter exclude each other is longer, by a test for each block that is stepped over.
 */
package com.stylesense.recommender.filter;
