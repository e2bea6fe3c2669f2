package com.stylesense.recommender.copurchase;

import java.util.Arrays;

/**
 * Counts what lies with some products over the parts of a log that is too large to be held: in whole numbers, so the order of the parts is
 * all one. Memory grows with the part and with the pairs that occur. For one thread.
 */
public final class PartnerCounter {

    private final int[] products;
    private final CoOccurrences.Counted[] counted;

    /** @param products those whose partners are wanted, by their places among the log's ascending ids */
    public PartnerCounter(int[] products) {
        this.products = products;
        counted = new CoOccurrences.Counted[products.length];
        Arrays.fill(counted, CoOccurrences.Counted.NONE);
    }

    /** @param part baskets over all of the log's products */
    public void add(Baskets part) {
        CoOccurrences occurrences = new CoOccurrences(part);
        for (int place = 0; place < products.length; place++) {
            if (occurrences.basketsWith(products[place]) > 0) {
                counted[place] = occurrences.goOn(counted[place], products[place]);
            }
        }
    }

    /**
     * What lies with the product at a place among those that are wanted.
     *
     * @param productIds the log's, ascending
     * @param basketsWith in how many baskets of the whole log each product lies
     */
    public Partners partners(int place, long[] productIds, int[] basketsWith) {
        return CoOccurrences.partners(productIds, products[place], counted[place], partner -> basketsWith[partner]);
    }
}
