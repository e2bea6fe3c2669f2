package com.stylesense.products;

import java.util.List;
import java.util.Map;

/**
 * How many products a selection holds, and by what it could be narrowed.
 *
 * @param byField most frequent values first, then by name
 */
record Facets(long total, Map<String, List<FacetCount>> byField) {

    static Facets none() {
        return new FacetTally(Map.of()).facets();
    }

    /** Nothing is selected, nor would be by choosing another value. */
    boolean isEmpty() {
        return total == 0 && byField.values().stream().allMatch(List::isEmpty);
    }
}
