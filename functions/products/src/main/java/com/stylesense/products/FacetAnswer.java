package com.stylesense.products;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the database says at one moment that the totals in memory do not.
 *
 * @param edition  the totals that this belongs to
 * @param changes  since that edition
 * @param matching combinations whose attributes match what is searched for; null when nothing is
 * @param counted  products that had to be looked at one by one, by combination: at the ends of a range of prices, or matching by
 *                 their names alone
 */
record FacetAnswer(
        UUID edition,
        List<FacetTotals.Tally> changes,
        @Nullable Set<Integer> matching,
        Map<Integer, Long> counted) {

    boolean belongsTo(FacetTotals totals) {
        return edition.equals(totals.edition())
                && changes.stream().allMatch(change -> totals.knows(change.combination()))
                && counted.keySet().stream().allMatch(totals::knows);
    }
}
