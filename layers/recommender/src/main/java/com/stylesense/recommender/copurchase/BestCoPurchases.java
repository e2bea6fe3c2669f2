package com.stylesense.recommender.copurchase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best of a product's co-purchases, as many as are worth keeping. */
public record BestCoPurchases(List<CoPurchase> best, boolean complete) {

    /**
     * Keeps the first {@code count} by score, equal ones by id.
     *
     * @param all by id ascending
     */
    public static BestCoPurchases of(List<CoPurchase> all, int count) {
        List<CoPurchase> best = new ArrayList<>(all.size() <= count ? all : best(all, count));
        best.sort(CoPurchase.BEST_FIRST);
        return new BestCoPurchases(best, all.size() <= count);
    }

    /** Numbers alone are sorted to find the score of the last that is kept, since all pairs of a log are many. */
    private static List<CoPurchase> best(List<CoPurchase> all, int count) {
        double[] scores = all.stream().mapToDouble(CoPurchase::score).toArray();
        double[] ascending = scores.clone();
        Arrays.sort(ascending);
        double last = ascending[ascending.length - count];
        int better = ascending.length - firstAbove(last, ascending);
        int roomForEqual = count - better;
        List<CoPurchase> best = new ArrayList<>(count);
        for (int place = 0; place < scores.length; place++) {
            if (scores[place] > last || scores[place] == last && roomForEqual-- > 0) {
                best.add(all.get(place));
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
