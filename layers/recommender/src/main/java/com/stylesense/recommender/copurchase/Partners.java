package com.stylesense.recommender.copurchase;

import com.stylesense.recommender.model.IntSort;
import java.util.Arrays;
import java.util.List;
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
        int[] places = IntStream.range(0, size()).toArray();
        IntSort.sort(places, 0, places.length, (one, other) -> Long.compare(ids[one], ids[other]));
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
