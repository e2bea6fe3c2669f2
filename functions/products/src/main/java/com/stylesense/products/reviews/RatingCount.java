package com.stylesense.products.reviews;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How many reviews give so many stars.
 *
 * @param stars 1..5
 */
@Introspected
@Serdeable
public record RatingCount(int stars, long count) {}
