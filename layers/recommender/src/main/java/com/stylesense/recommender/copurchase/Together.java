package com.stylesense.recommender.copurchase;

import java.util.Arrays;

/** Counts what lies with one product after the other, in scratch space that is all zero between them. For one thread. */
final class Together {

    private final int[] counts;
    private final int[] partners;
    private int size;

    /** How often a product lies with others, in no order: those by number, and how often each. */
    record Counted(int[] partners, int[] counts) {

        static final Counted NONE = new Counted(new int[0], new int[0]);
    }

    /** @param products how many there are */
    Together(int products) {
        counts = new int[products];
        partners = new int[products];
    }

    /** Counts on from what was counted in other baskets. */
    Counted goOn(Counted before, Baskets baskets, BasketIndex index, int product) {
        for (int partner : before.partners) {
            counts[partner] = before.counts[size];
            partners[size++] = partner;
        }
        int[] products = baskets.products();
        for (int place = index.from(product); place < index.to(product); place++) {
            int basket = index.basket(place);
            for (int item = baskets.starts()[basket]; item < baskets.starts()[basket + 1]; item++) {
                int partner = products[item];
                if (partner != product && counts[partner]++ == 0) {
                    partners[size++] = partner;
                }
            }
        }
        return counted();
    }

    private Counted counted() {
        Counted counted = new Counted(Arrays.copyOf(partners, size), new int[size]);
        for (int place = 0; place < size; place++) {
            counted.counts[place] = counts[partners[place]];
            counts[partners[place]] = 0;
        }
        size = 0;
        return counted;
    }
}
