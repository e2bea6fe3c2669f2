package com.stylesense.spark;

import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.Partners;
import com.stylesense.recommender.model.Neighbours;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of one item: the rows that it has in the tables are made of this. The arrays are shared: not to be changed.
 *
 * @param neighbours  not scaled yet
 * @param coPurchases best first
 * @param packed      all co-purchases; null where the best are all
 * @param inOrders    by id
 */
record ItemRow(
        int item,
        Neighbours neighbours,
        Together coPurchases,
        boolean complete,
        byte @Nullable [] packed,
        Together inOrders)
        implements Serializable {

    /** What goes together with the item, how often, and how many bought it. */
    record Together(long[] ids, int[] counts, int[] buyers) implements Serializable {}

    static ItemRow of(int item, Neighbours neighbours, BestCoPurchases best, Partners together) {
        Partners inOrders = together.byId();
        return new ItemRow(
                item,
                neighbours,
                new Together(best.productIds(), best.coBuyers(), best.buyers()),
                best.complete(),
                best.packed(),
                new Together(inOrders.ids(), inOrders.together(), inOrders.baskets()));
    }
}
