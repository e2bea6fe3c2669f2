package com.stylesense.recommender.copurchase;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Counts in how many baskets two products lie together: shoppers, or orders.
 *
 * <p>Time grows with the sum of the squared basket sizes, so linearly with the number of baskets; memory with the log
 * alone, as one product's partners are counted at a time. For one thread.
 */
public final class CoOccurrences implements Iterable<Partners> {

    private final Baskets baskets;
    private final int[] basketsOfProducts;
    private final int[] productStarts;
    /** All zero between two products. */
    private final int[] together;

    private final int[] partners;

    /** How often a product lies with others: those by number ascending, and how often each. */
    record Counted(int[] partners, int[] together) {

        static final Counted NONE = new Counted(new int[0], new int[0]);
    }

    public CoOccurrences(Baskets baskets) {
        this.baskets = baskets;
        int products = baskets.productIds().length;
        together = new int[products];
        partners = new int[products];
        productStarts = new int[products + 1];
        for (int product : baskets.products()) {
            productStarts[product + 1]++;
        }
        Arrays.parallelPrefix(productStarts, Integer::sum);
        basketsOfProducts = new int[baskets.products().length];
        int[] next = Arrays.copyOf(productStarts, products);
        for (int basket = 0; basket < baskets.count(); basket++) {
            for (int place = baskets.starts()[basket]; place < baskets.starts()[basket + 1]; place++) {
                basketsOfProducts[next[baskets.products()[place]]++] = basket;
            }
        }
    }

    /** Each product that lies in a basket, by id ascending, counted as it is asked for. */
    @Override
    public Iterator<Partners> iterator() {
        return IntStream.range(0, baskets.productIds().length)
                .filter(product -> basketsWith(product) > 0)
                .mapToObj(product ->
                        partners(baskets.productIds(), product, goOn(Counted.NONE, product), this::basketsWith))
                .iterator();
    }

    /** In how many baskets a product lies, by its number. */
    int basketsWith(int product) {
        return productStarts[product + 1] - productStarts[product];
    }

    /**
     * @param productIds  by number
     * @param basketsWith in how many of all baskets a product lies, by its number
     */
    static Partners partners(long[] productIds, int product, Counted counted, IntUnaryOperator basketsWith) {
        return new Partners(
                productIds[product],
                Arrays.stream(counted.partners)
                        .mapToLong(partner -> productIds[partner])
                        .toArray(),
                counted.together,
                Arrays.stream(counted.partners).map(basketsWith).toArray());
    }

    /** Counts on from what was counted in other baskets. */
    Counted goOn(Counted before, int product) {
        int count = 0;
        for (int place = 0; place < before.partners.length; place++) {
            partners[count++] = before.partners[place];
            together[before.partners[place]] = before.together[place];
        }
        int[] products = baskets.products();
        for (int place = productStarts[product]; place < productStarts[product + 1]; place++) {
            int basket = basketsOfProducts[place];
            for (int item = baskets.starts()[basket]; item < baskets.starts()[basket + 1]; item++) {
                int partner = products[item];
                if (partner != product && together[partner]++ == 0) {
                    partners[count++] = partner;
                }
            }
        }
        return counted(count);
    }

    private Counted counted(int count) {
        Arrays.sort(partners, 0, count);
        Counted counted = new Counted(Arrays.copyOf(partners, count), new int[count]);
        for (int place = 0; place < count; place++) {
            counted.together[place] = together[partners[place]];
            together[partners[place]] = 0;
        }
        return counted;
    }
}
