package com.stylesense.recommender.copurchase;

import com.stylesense.recommender.model.IntSort;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * Counts in how many baskets two products lie together: shoppers, or orders.
 *
 * <p>Time grows with the sum of the squared basket sizes, so linearly with the number of baskets; memory with the log
 * alone, as one product's partners are counted at a time. For one thread.
 */
public final class CoOccurrences implements Iterable<Partners> {

    private final Baskets baskets;
    private final BasketIndex index;
    private final Together together;
    private final int[] byId;
    private final int[] basketsWith;

    public CoOccurrences(Baskets baskets) {
        int products = baskets.productIds().length;
        this.baskets = baskets;
        index = new BasketIndex(baskets, 0, products);
        together = new Together(products);
        byId = IntStream.range(0, products).toArray();
        long[] ids = baskets.productIds();
        IntSort.sort(byId, 0, products, (one, other) -> Long.compare(ids[one], ids[other]));
        basketsWith = new int[products];
        Arrays.setAll(basketsWith, product -> index.to(product) - index.from(product));
    }

    /** Each product that lies in a basket, by id ascending, counted as it is asked for. */
    @Override
    public Iterator<Partners> iterator() {
        return Arrays.stream(byId)
                .filter(product -> basketsWith[product] > 0)
                .mapToObj(product -> Partners.of(
                        baskets.productIds(),
                        product,
                        together.goOn(Together.Counted.NONE, baskets, index, product),
                        basketsWith))
                .iterator();
    }
}
