package com.stylesense.recommender.copurchase;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts in how many baskets two products lie together: shoppers, or orders.
 *
 * <p>Time grows with the sum of the squared basket sizes, so linearly with the number of baskets; memory with the log
 * alone, as one product's partners are counted at a time.
 */
public final class CoOccurrences implements Iterable<CoOccurrences.Partners> {

    private final long[] products;
    private final int[] productsOfBaskets;
    private final int[] basketStarts;
    private final int[] basketsOfProducts;
    private final int[] productStarts;

    public CoOccurrences(Baskets log) {
        long[] basketColumn = log.basketIds();
        long[] productColumn = log.productIds();
        long[] baskets = sortedDistinct(basketColumn.clone());
        products = sortedDistinct(productColumn.clone());

        long[] byBasket = new long[basketColumn.length];
        for (int line = 0; line < byBasket.length; line++) {
            byBasket[line] = pair(
                    Arrays.binarySearch(baskets, basketColumn[line]),
                    Arrays.binarySearch(products, productColumn[line]));
        }
        byBasket = sortedDistinct(byBasket);
        long[] byProduct = sortedDistinct(Arrays.stream(byBasket)
                .map(pair -> pair(second(pair), first(pair)))
                .toArray());
        productsOfBaskets =
                Arrays.stream(byBasket).mapToInt(CoOccurrences::second).toArray();
        basketsOfProducts =
                Arrays.stream(byProduct).mapToInt(CoOccurrences::second).toArray();
        basketStarts = starts(byBasket, baskets.length);
        productStarts = starts(byProduct, products.length);
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    private static int first(long pair) {
        return (int) (pair >>> 32);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    /** Sorts in place. Not by a stream, which would make an object of each number. */
    private static long[] sortedDistinct(long[] numbers) {
        Arrays.sort(numbers);
        int kept = 0;
        for (long number : numbers) {
            if (kept == 0 || number != numbers[kept - 1]) {
                numbers[kept++] = number;
            }
        }
        return Arrays.copyOf(numbers, kept);
    }

    private static int[] starts(long[] sortedPairs, int count) {
        int[] starts = new int[count + 1];
        for (long pair : sortedPairs) {
            starts[first(pair) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** Each product of the log, by id ascending, counted as it is asked for. */
    @Override
    public Iterator<Partners> iterator() {
        int[] together = new int[products.length];
        int[] partners = new int[products.length];
        return IntStream.range(0, products.length)
                .mapToObj(product -> count(product, together, partners))
                .iterator();
    }

    /** Counts in the scratch space {@code together}, all zero before and after; {@code partners} tells which are not meanwhile. */
    private Partners count(int product, int[] together, int[] partners) {
        int count = 0;
        for (int place = productStarts[product]; place < productStarts[product + 1]; place++) {
            int basket = basketsOfProducts[place];
            for (int item = basketStarts[basket]; item < basketStarts[basket + 1]; item++) {
                int partner = productsOfBaskets[item];
                if (partner != product && together[partner]++ == 0) {
                    partners[count++] = partner;
                }
            }
        }
        List<CoPurchase> counted = partnersOf(partners, count, together);
        for (int place = 0; place < count; place++) {
            together[partners[place]] = 0;
        }
        return new Partners(products[product], counted);
    }

    private List<CoPurchase> partnersOf(int[] partners, int count, int[] together) {
        Arrays.sort(partners, 0, count);
        return IntStream.range(0, count)
                .map(place -> partners[place])
                .mapToObj(partner -> new CoPurchase(products[partner], together[partner], baskets(partner)))
                .toList();
    }

    private int baskets(int product) {
        return productStarts[product + 1] - productStarts[product];
    }

    /**
     * What lies with one product, by id ascending.
     *
     * @param partners with the number of baskets that hold both, and that hold the partner; where baskets are shoppers these are
     *                 its co-purchases
     */
    public record Partners(long productId, List<CoPurchase> partners) {}
}
