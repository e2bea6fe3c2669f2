package com.stylesense.store.answer;

/**
 * The buckets of {@code daily_latencies}: eight to each doubling, from a tenth of a millisecond to two minutes. What is read out of them is
 * a bucket's upper end, so at most 9 % too long and never too short.
 */
public final class LatencyBucket {

    private static final double FIRST_END_MILLIS = 0.1;
    private static final int TO_A_DOUBLING = 8;
    private static final int LAST = 20 * TO_A_DOUBLING;

    private LatencyBucket() {}

    /** What takes longer than the last one holds is in that as well. */
    public static int of(double millis) {
        double doublings = Math.log(millis / FIRST_END_MILLIS) / Math.log(2);
        return Math.clamp((long) Math.ceil(doublings * TO_A_DOUBLING), 0, LAST);
    }

    public static double endMillis(int bucket) {
        return FIRST_END_MILLIS * Math.pow(2, (double) bucket / TO_A_DOUBLING);
    }
}
