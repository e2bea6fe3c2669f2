package com.stylesense.recommender.copurchase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What lies in baskets with one product. The arrays have an element a partner, by id ascending, and are shared: not to be changed.
 *
 * @param together in how many baskets both lie
 * @param baskets  in how many baskets the partner lies; where baskets are shoppers these are the product's co-purchases
 */
public record Partners(long productId, long[] ids, int[] together, int[] baskets) {

    static Partners of(long[] productIds, IdOrder order, int product, Together.Counted counted, int[] basketsWith) {
        long[] byId = new long[counted.partners().length];
        Arrays.setAll(
                byId, place -> (long) order.rank(counted.partners()[place]) << Integer.SIZE | counted.counts()[place]);
        Arrays.sort(byId);
        Partners partners =
                new Partners(productIds[product], new long[byId.length], new int[byId.length], new int[byId.length]);
        for (int place = 0; place < byId.length; place++) {
            int partner = order.items()[(int) (byId[place] >>> Integer.SIZE)];
            partners.ids[place] = productIds[partner];
            partners.together[place] = (int) byId[place];
            partners.baskets[place] = basketsWith[partner];
        }
        return partners;
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
        return IntStream.range(0, size()).mapToObj(this::coPurchase).toList();
    }
}
