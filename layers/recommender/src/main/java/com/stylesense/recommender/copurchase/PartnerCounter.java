package com.stylesense.recommender.copurchase;

import java.util.Arrays;

/**
 * Counts what lies with the products of a block over the parts of a log that is too large to be held: in whole numbers, so the order of the
 * parts is all one. Memory grows with the part and with the pairs that occur. For one thread.
 */
public final class PartnerCounter {

    private final int first;
    private final Together together;
    private final Together.Counted[] counted;

    /**
     * For the products from {@code first} to before {@code end}, by their numbers in the log.
     *
     * @param all how many the log has
     */
    public PartnerCounter(int first, int end, int all) {
        this.first = first;
        together = new Together(all);
        counted = new Together.Counted[end - first];
        Arrays.fill(counted, Together.Counted.NONE);
    }

    /** @param part baskets over all of the log's products */
    public void add(Baskets part) {
        int end = first + counted.length;
        BasketIndex index = new BasketIndex(part, first, end);
        for (int product = first; product < end; product++) {
            if (index.from(product) < index.to(product)) {
                counted[product - first] = together.goOn(counted[product - first], part, index, product);
            }
        }
    }

    /**
     * What lies with one of the block's products.
     *
     * @param productIds  the log's
     * @param basketsWith in how many baskets of the whole log each product lies
     */
    public Partners partners(int product, long[] productIds, int[] basketsWith) {
        return Partners.of(productIds, product, counted[product - first], basketsWith);
    }
}
