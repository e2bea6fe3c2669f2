package com.stylesense.pipeline.simulate;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How often each shopper acts, compared with the others: in proportion to the time since signing up and to a
 * temperament of one's own. The first shopper, whom the demo signs in as, is always a busy one.
 */
final class Activity {

    private static final double FIRST_SHOPPERS_SHARE = 4;
    private static final double DAY = 86_400;

    private final double[] cumulative;

    Activity(List<Shopper> shoppers, Instant close, SplittableRandom random) {
        double[] weights = new double[shoppers.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            long tenure = close.getEpochSecond() - shoppers.get(i).createdAt().getEpochSecond();
            double temperament = 0.25 - StrictMath.log(1 - random.nextDouble());
            weights[i] = (30 * DAY + tenure) * temperament;
            sum += weights[i];
        }
        weights[0] = FIRST_SHOPPERS_SHARE * sum / weights.length;
        for (int i = 1; i < weights.length; i++) {
            weights[i] += weights[i - 1];
        }
        cumulative = weights;
    }

    /** The index of the shopper who acts next. */
    int pick(SplittableRandom random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, cumulative.length - 1);
    }
}
