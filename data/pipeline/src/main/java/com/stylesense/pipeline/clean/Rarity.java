package com.stylesense.pipeline.clean;

/** When a spelling is rare enough beside another for a slip: words one letter apart that both occur are both meant. */
final class Rarity {

    /** A slip happens once or twice, or, in a large file, ever so seldom beside what was meant. */
    private static final int SINGLE = 2;

    private static final int TIMES_AS_FREQUENT = 4;
    private static final int TIMES_AS_FREQUENT_IF_REPEATED = 50;

    private Rarity() {}

    static boolean isSlip(int occurrences, int ofTheOther) {
        long times = occurrences <= SINGLE ? TIMES_AS_FREQUENT : TIMES_AS_FREQUENT_IF_REPEATED;
        return ofTheOther >= times * Math.max(1, occurrences);
    }
}
