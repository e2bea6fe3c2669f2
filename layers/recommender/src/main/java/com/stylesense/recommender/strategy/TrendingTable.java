package com.stylesense.recommender.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the last refresh stored, page by page. */
public interface TrendingTable {

    /** Those from the given place of the order by score descending, then id ascending; fewer than asked for only at the end. */
    List<TrendingProduct> page(int offset, int size);

    /** Empty until a first refresh. */
    Optional<Instant> refreshedAt();
}
