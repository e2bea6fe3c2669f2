package com.stylesense.recommender.copurchase;

import java.util.Comparator;

/**
 * A product bought by shoppers who also bought another one.
 *
 * @param coBuyers distinct shoppers who bought both
 * @param buyers   distinct shoppers who bought this one
 */
public record CoPurchase(long productId, int coBuyers, int buyers) {

    /** By score descending, equal ones by id. */
    public static final Comparator<CoPurchase> BEST_FIRST =
            Comparator.comparingDouble(CoPurchase::score).reversed().thenComparingLong(CoPurchase::productId);

    public double score() {
        return scoreOf(coBuyers, buyers);
    }

    /** {@code co_count ÷ √max(popularity, 1)}: what everybody buys anyway is damped. */
    static double scoreOf(int coBuyers, int buyers) {
        return coBuyers / Math.sqrt(Math.max(buyers, 1));
    }
}
