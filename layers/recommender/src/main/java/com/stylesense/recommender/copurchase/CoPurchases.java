package com.stylesense.recommender.copurchase;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The co-purchases of one product.
 *
 * @param best     the best by score, equal ones by id
 * @param complete whether these are all
 * @param all      reads all of them, or at least those that pass the list's filter, best first: for when the best do not suffice
 */
public record CoPurchases(List<CoPurchase> best, boolean complete, Supplier<Stream<CoPurchase>> all) {

    /** All that there are. */
    public static CoPurchases complete(List<CoPurchase> all) {
        return new CoPurchases(all, true, all::stream);
    }
}
