package com.stylesense.recommender.copurchase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best of a product's co-purchases, as many as are worth keeping. */
public record BestCoPurchases(List<CoPurchase> best, boolean complete) {

    /** So many are stored: twice what a client may ask for at once, so that the sold-out ones seldom use them up. */
    public static final int KEPT = 100;

    /** Keeps the first {@code count} by score, equal ones by id. */
    public static BestCoPurchases of(Partners all, int count) {
        List<CoPurchase> best = new ArrayList<>(all.size() <= count ? all.coPurchases() : best(all, count));
        best.sort(CoPurchase.BEST_FIRST);
        return new BestCoPurchases(best, all.size() <= count);
    }

    /** Ids of what is bought with the product, as stored: best first, as the two columns below. */
    public long[] productIds() {
        return best.stream().mapToLong(CoPurchase::productId).toArray();
    }

    public int[] coBuyers() {
        return best.stream().mapToInt(CoPurchase::coBuyers).toArray();
    }

    public int[] buyers() {
        return best.stream().mapToInt(CoPurchase::buyers).toArray();
    }

    /** Numbers alone are sorted to find the score of the last that is kept, since all pairs of a log are many. */
    private static List<CoPurchase> best(Partners all, int count) {
        double[] scores = new double[all.size()];
        Arrays.setAll(scores, place -> CoPurchase.scoreOf(all.together()[place], all.baskets()[place]));
        double[] ascending = scores.clone();
        Arrays.sort(ascending);
        double last = ascending[ascending.length - count];
        int better = ascending.length - firstAbove(last, ascending);
        int roomForEqual = count - better;
        List<CoPurchase> best = new ArrayList<>(count);
        for (int place = 0; place < scores.length; place++) {
            if (scores[place] > last || scores[place] == last && roomForEqual-- > 0) {
                best.add(all.coPurchase(place));
            }
        }
        return best;
    }

    private static int firstAbove(double score, double[] ascending) {
        int place = ascending.length;
        while (place > 0 && ascending[place - 1] > score) {
            place--;
        }
        return place;
    }
}
