package com.stylesense.products.search;

import java.util.UUID;

/**
 * What pages of the catalogue hang on, as of one moment: while it stays the same, so do each page's products, their order and its counts.
 * What is left of a product in stock and what it is called may change within it.
 *
 * @param version    of the facets' totals
 * @param changes    that were logged since; rows are only ever added to a version, so that their number tells which
 * @param popularity the version of what best-sellers are told by, 0 before the first refresh
 */
record CatalogueState(UUID version, long changes, long popularity) {}
