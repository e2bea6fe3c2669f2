package com.stylesense.recommender.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The first rows of what the last refresh stored, or the first of those that pass the list's filter.
 *
 * @param products    by score descending, then id ascending
 * @param refreshedAt empty until a first refresh
 */
public record TrendingTable(List<TrendingProduct> products, Optional<Instant> refreshedAt) {}
