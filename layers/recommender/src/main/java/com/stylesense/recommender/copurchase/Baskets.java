package com.stylesense.recommender.copurchase;

import java.util.Arrays;

/** Which product lies in which basket, as it is read from the log: in any order, a pair any number of times. */
public final class Baskets {

    private long[] basketIds = new long[1024];
    private long[] productIds = new long[1024];
    private int size;

    public void add(long basketId, long productId) {
        if (size == basketIds.length) {
            basketIds = Arrays.copyOf(basketIds, 2 * size);
            productIds = Arrays.copyOf(productIds, 2 * size);
        }
        basketIds[size] = basketId;
        productIds[size] = productId;
        size++;
    }

    long[] basketIds() {
        return Arrays.copyOf(basketIds, size);
    }

    long[] productIds() {
        return Arrays.copyOf(productIds, size);
    }
}
