package com.stylesense.recommender.copurchase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A product's co-purchases as they are stored: the best, which most lists are taken from, and all of them packed, where there are more.
 *
 * @param all  best first
 * @param kept how many are the best
 */
public record BestCoPurchases(Partners all, int kept) {

    /** So many are kept: twice what a client may ask for at once, so that the sold-out ones seldom use them up. */
    public static final int KEPT = 100;

    /** Keeps the first {@code count} by score, equal ones by id. */
    public static BestCoPurchases of(Partners all, int count) {
        return new BestCoPurchases(all.bestFirst(), Math.min(count, all.size()));
    }

    public List<CoPurchase> best() {
        return IntStream.range(0, kept).mapToObj(all::coPurchase).toList();
    }

    /** Whether the best are all. */
    public boolean complete() {
        return kept == all.size();
    }

    /** Ids of what is bought with the product, as stored: best first, as the two columns below. */
    public long[] productIds() {
        return Arrays.copyOf(all.ids(), kept);
    }

    public int[] coBuyers() {
        return Arrays.copyOf(all.together(), kept);
    }

    public int[] buyers() {
        return Arrays.copyOf(all.baskets(), kept);
    }

    /** All, as {@link PackedCoPurchases}; nothing where the best are all. */
    public byte @Nullable [] packed() {
        return complete() ? null : PackedCoPurchases.pack(all);
    }
}
