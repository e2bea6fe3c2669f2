package com.stylesense.recommender.copurchase;

import java.io.Serializable;
import java.util.Arrays;

/** Which place each item's id has among all of them, ascending. The arrays are shared within the package: not to be changed. */
public final class IdOrder implements Serializable {

    private final int[] ranks;
    private final int[] items;

    /** @param ids distinct, an element an item */
    public IdOrder(long[] ids) {
        long[] ascending = ids.clone();
        Arrays.sort(ascending);
        ranks = new int[ids.length];
        items = new int[ids.length];
        for (int item = 0; item < ids.length; item++) {
            ranks[item] = Arrays.binarySearch(ascending, ids[item]);
            items[ranks[item]] = item;
        }
    }

    int rank(int item) {
        return ranks[item];
    }

    /** Every item, by id ascending. */
    int[] items() {
        return items;
    }
}
