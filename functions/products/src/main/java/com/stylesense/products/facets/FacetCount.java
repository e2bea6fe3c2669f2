package com.stylesense.products.facets;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A value to choose.
 *
 * @param count products that choosing it would show, every filter on other fields kept; never 0
 */
@Serdeable
public record FacetCount(String value, long count) {}
