package com.stylesense.recommender.copurchase;

import java.util.Arrays;

/** Which baskets each product of a block lies in. Immutable. */
final class BasketIndex {

    private final int first;
    private final int[] starts;
    private final int[] baskets;

    /** Of the products from {@code first} to before {@code end}. */
    BasketIndex(Baskets all, int first, int end) {
        this.first = first;
        starts = new int[end - first + 1];
        for (int product : all.products()) {
            if (product >= first && product < end) {
                starts[product - first + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        baskets = new int[starts[end - first]];
        int[] next = Arrays.copyOf(starts, end - first);
        for (int basket = 0; basket < all.count(); basket++) {
            for (int place = all.starts()[basket]; place < all.starts()[basket + 1]; place++) {
                int product = all.products()[place];
                if (product >= first && product < end) {
                    baskets[next[product - first]++] = basket;
                }
            }
        }
    }

    /** The product's baskets stand at these places, from here to {@link #to}. */
    int from(int product) {
        return starts[product - first];
    }

    int to(int product) {
        return starts[product - first + 1];
    }

    int basket(int place) {
        return baskets[place];
    }
}
