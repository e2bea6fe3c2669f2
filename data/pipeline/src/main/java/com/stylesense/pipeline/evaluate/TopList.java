package com.stylesense.pipeline.evaluate;

import java.util.Arrays;

/** Finds the best of many scores. */
final class TopList {

    private TopList() {}

    /** The numbers of the {@code length} highest scores, best first, equal ones by number. Those of minus infinity are left out. */
    static int[] of(double[] scores, int length) {
        int[] best = new int[length];
        int size = 0;
        for (int item = 0; item < scores.length; item++) {
            double score = scores[item];
            if (score > Double.NEGATIVE_INFINITY && (size < length || score > scores[best[size - 1]])) {
                int place = size < length ? size++ : length - 1;
                while (place > 0 && scores[best[place - 1]] < score) {
                    best[place] = best[place - 1];
                    place--;
                }
                best[place] = item;
            }
        }
        return Arrays.copyOf(best, size);
    }
}
