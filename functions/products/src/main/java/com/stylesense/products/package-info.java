/**
 * The catalogue. This package holds what is asked for; {@code http} takes requests and shows answers, {@code search} finds products and
 * completes words, {@code facets} counts, and {@code reviews} reads what shoppers wrote. They use this package, which uses none of them.
 */
package com.stylesense.products;
