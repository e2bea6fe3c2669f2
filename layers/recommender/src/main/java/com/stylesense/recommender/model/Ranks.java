package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * Where the items that came next stand in a ranking of all, from 1, best first. Ties count against the ranking: an item's rank is the
 * number of items whose score is not below its own. The array is shared: not to be changed.
 */
public record Ranks(int[] ranks) {

    private static final double LOG_OF_2 = Math.log(2);

    /** @param scores an element an item; the targets are among the items */
    public static Ranks of(int[] targets, double[] scores) {
        int[] ranks = new int[targets.length];
        double[] own =
                Arrays.stream(targets).mapToDouble(target -> scores[target]).toArray();
        for (double score : scores) {
            for (int target = 0; target < own.length; target++) {
                if (score >= own[target]) {
                    ranks[target]++;
                }
            }
        }
        Arrays.sort(ranks);
        return new Ranks(ranks);
    }

    /** How many stand among the first {@code length}. */
    public int hits(int length) {
        return (int) Arrays.stream(ranks).takeWhile(rank -> rank <= length).count();
    }

    /** The share of them that stand among the first {@code length}. */
    public double recall(int length) {
        return (double) hits(length) / ranks.length;
    }

    /** Normalised discounted cumulative gain: 1 where the first places are all theirs (Järvelin and Kekäläinen, 2002). */
    public double ndcg(int length) {
        double gain = 0;
        double most = 0;
        for (int place = 0; place < Math.min(ranks.length, length); place++) {
            gain += ranks[place] <= length ? discount(ranks[place]) : 0;
            most += discount(place + 1);
        }
        return gain / most;
    }

    /** One divided by the first one's rank, 0 where none stands among the first {@code length}. */
    public double reciprocalRank(int length) {
        return ranks[0] <= length ? 1.0 / ranks[0] : 0;
    }

    private static double discount(int rank) {
        return LOG_OF_2 / Math.log(rank + 1.0);
    }
}
