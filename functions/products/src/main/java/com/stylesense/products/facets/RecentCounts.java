package com.stylesense.products.facets;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.products.ProductFilter;

/** Counts that were made lately, under all that they were made from: none can be out of date. For any number of threads. */
final class RecentCounts {

    /** Values and rows that counts and their questions hold, some 50 bytes each. */
    private static final int MOST_HELD = 100_000;

    private static final int LETTERS_A_VALUE = 50;

    private final Cache<Question, FacetCounts> counts = Caffeine.newBuilder()
            .maximumWeight(MOST_HELD)
            .<Question, FacetCounts>weigher((question, counted) -> question.held() + counted.values())
            .executor(Runnable::run)
            .build();

    private record Question(ProductFilter filter, FacetDelta delta) {

        /** Never nothing, as that would be kept for ever; and values that no product has are as long as whoever asks makes them. */
        int held() {
            return 1 + filter.toString().length() / LETTERS_A_VALUE + delta.rows();
        }
    }

    /** @param delta of the version of these totals */
    FacetCounts count(FacetTotals totals, ProductFilter filter, FacetDelta delta) {
        Question question = new Question(filter, delta);
        FacetCounts known = counts.getIfPresent(question);
        if (known == null) {
            known = totals.count(filter, delta);
            counts.put(question, known);
        }
        return known;
    }
}
