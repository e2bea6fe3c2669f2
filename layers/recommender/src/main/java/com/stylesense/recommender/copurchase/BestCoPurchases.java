package com.stylesense.recommender.copurchase;

import java.util.List;
import java.util.PriorityQueue;

/** The best of a product's co-purchases, as many as are worth keeping. */
public record BestCoPurchases(List<CoPurchase> best, boolean complete) {

    /** Keeps the first {@code count} by score, equal ones by id. */
    public static BestCoPurchases of(List<CoPurchase> all, int count) {
        PriorityQueue<CoPurchase> worstFirst = new PriorityQueue<>(CoPurchase.BEST_FIRST.reversed());
        for (CoPurchase coPurchase : all) {
            if (worstFirst.size() < count) {
                worstFirst.add(coPurchase);
            } else if (CoPurchase.BEST_FIRST.compare(coPurchase, worstFirst.peek()) < 0) {
                worstFirst.poll();
                worstFirst.add(coPurchase);
            }
        }
        return new BestCoPurchases(worstFirst.stream().sorted(CoPurchase.BEST_FIRST).toList(), all.size() <= count);
    }
}
