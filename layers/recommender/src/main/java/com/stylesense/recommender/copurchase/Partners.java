package com.stylesense.recommender.copurchase;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What lies in baskets with one product. The arrays have an element a partner, by id ascending, and are shared: not to be changed.
 *
 * @param together in how many baskets both lie
 * @param baskets  in how many baskets the partner lies; where baskets are shoppers these are the product's co-purchases
 */
public record Partners(long productId, long[] ids, int[] together, int[] baskets) {

    public int size() {
        return ids.length;
    }

    public boolean isEmpty() {
        return ids.length == 0;
    }

    CoPurchase coPurchase(int place) {
        return new CoPurchase(ids[place], together[place], baskets[place]);
    }

    /** All of them, by id ascending. */
    public List<CoPurchase> coPurchases() {
        return IntStream.range(0, size()).mapToObj(this::coPurchase).toList();
    }
}
