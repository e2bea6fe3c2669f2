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

    /** Of more than so many: the score of the last that is kept is found among numbers alone, since all pairs of a log are many. */
    private static List<CoPurchase> best(Partners all, int count) {
        double[] scores = new double[all.size()];
        Arrays.setAll(scores, place -> CoPurchase.scoreOf(all.together()[place], all.baskets()[place]));
        double[] greatest = greatest(scores, count);
        double last = greatest[0];
        List<CoPurchase> best = new ArrayList<>(count);
        List<CoPurchase> equal = new ArrayList<>();
        for (int place = 0; place < scores.length; place++) {
            if (scores[place] >= last) {
                (scores[place] > last ? best : equal).add(all.coPurchase(place));
            }
        }
        equal.sort(CoPurchase.BEST_FIRST);
        best.addAll(equal.subList(0, count - best.size()));
        return best;
    }

    /** The {@code count} greatest, ascending. */
    private static double[] greatest(double[] scores, int count) {
        double[] greatest = new double[2 * count];
        int size = 0;
        double least = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            if (score > least) {
                greatest[size++] = score;
            }
            if (size == greatest.length) {
                Arrays.sort(greatest);
                System.arraycopy(greatest, count, greatest, 0, count);
                size = count;
                least = greatest[0];
            }
        }
        Arrays.sort(greatest, 0, size);
        return Arrays.copyOfRange(greatest, size - count, size);
    }
}
