package com.stylesense.recommender.copurchase;

import com.stylesense.recommender.model.IntSort;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * What lies in baskets with one product. The arrays have an element a partner, in no order, and are shared: not to be changed.
 *
 * @param together in how many baskets both lie
 * @param baskets  in how many baskets the partner lies; where baskets are shoppers these are the product's co-purchases
 */
public record Partners(long productId, long[] ids, int[] together, int[] baskets) {

    static Partners of(long[] productIds, int product, Together.Counted counted, int[] basketsWith) {
        int[] partners = counted.partners();
        return new Partners(
                productIds[product],
                Arrays.stream(partners)
                        .mapToLong(partner -> productIds[partner])
                        .toArray(),
                counted.counts(),
                Arrays.stream(partners).map(partner -> basketsWith[partner]).toArray());
    }

    /** The same, by id ascending. */
    public Partners byId() {
        return inOrder((one, other) -> Long.compare(ids[one], ids[other]));
    }

    /** The same, in the order of {@link CoPurchase#BEST_FIRST}. */
    Partners bestFirst() {
        double[] scores = new double[size()];
        Arrays.setAll(scores, place -> CoPurchase.scoreOf(together[place], baskets[place]));
        return inOrder((one, other) -> scores[one] == scores[other]
                ? Long.compare(ids[one], ids[other])
                : Double.compare(scores[other], scores[one]));
    }

    private Partners inOrder(IntBinaryOperator comparator) {
        int[] places = IntStream.range(0, size()).toArray();
        IntSort.sort(places, 0, places.length, comparator);
        return new Partners(
                productId,
                Arrays.stream(places).mapToLong(place -> ids[place]).toArray(),
                Arrays.stream(places).map(place -> together[place]).toArray(),
                Arrays.stream(places).map(place -> baskets[place]).toArray());
    }

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
        Partners byId = byId();
        return IntStream.range(0, size()).mapToObj(byId::coPurchase).toList();
    }
}
