package com.stylesense.products.facets;

import com.stylesense.products.facets.FacetTotals.CombinationCount;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the database says at one moment that the totals in memory do not.
 *
 * @param version  of the totals that this adds to
 * @param changes  since that version
 * @param matching combinations whose attributes match what is searched for; null when nothing is
 * @param counted  products that had to be looked at one by one, by combination: in price bands that the range cuts, or matching by
 *                 their names alone
 */
record FacetDelta(
        UUID version,
        List<CombinationCount> changes,
        @Nullable Set<Integer> matching,
        Map<Integer, Long> counted) {

    int rows() {
        return changes.size() + (matching == null ? 0 : matching.size()) + counted.size();
    }

    boolean appliesTo(FacetTotals totals) {
        return version.equals(totals.version())
                && changes.stream().allMatch(change -> totals.knows(change.combination()))
                && counted.keySet().stream().allMatch(totals::knows);
    }
}
