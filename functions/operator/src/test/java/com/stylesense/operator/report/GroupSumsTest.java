package com.stylesense.operator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class GroupSumsTest {

    private static final int GROUPS = 32;
    private static final int RUNS = 1_000;

    /** E. Wilson's own interval of 10 in 100, at Student's quantile for 63 degrees of freedom in place of the normal one. */
    @Test
    void whereGroupsDoNotDifferTheIntervalIsWilsons() {
        Rate rate = new GroupSums(64, 6400, 640, 64 * 100.0 * 100, 64 * 100.0 * 10, 64 * 10.0 * 10).proportion();

        assertThat(rate.value()).isEqualTo(0.1);
        assertThat(rate.low()).isCloseTo(0.09276, within(0.00005));
        assertThat(rate.high()).isCloseTo(0.10774, within(0.00005));
    }

    @Test
    void withoutASingleClickTheRateMayStillBeMore() {
        Rate rate = new GroupSums(10, 100, 0, 1000, 0, 0).proportion();

        assertThat(rate.low()).isZero();
        assertThat(rate.high()).isBetween(0.03, 0.06);
    }

    @Test
    void moneyIsNeverLessThanNothing() {
        Rate rate = new GroupSums(2, 20, 100, 200, 1000, 10_000).perThousand();

        assertThat(rate.value()).isEqualTo(5000);
        assertThat(rate.low()).isZero();
        assertThat(rate.high()).isGreaterThan(50_000);
    }

    /** Persons who see much and click alike, or not at all: what the plain binomial interval covers in two thirds of cases or fewer. */
    @Test
    void ninetyFiveInAHundredIntervalsHoldTheTrueRateThoughPersonsDiffer() {
        double truth = 0.1;
        double covered = coverage(persons -> persons.nextDouble() < 0.5 ? 0.02 : 0.18, truth);

        assertThat(covered).isBetween(0.93, 0.98);
    }

    @Test
    void andWherePersonsAreAllAlike() {
        assertThat(coverage(persons -> 0.1, 0.1)).isBetween(0.93, 0.985);
    }

    private static double coverage(ToDoubleFunction<Random> rateOfAPerson, double truth) {
        var random = new Random(7);
        int covered = 0;
        for (int run = 0; run < RUNS; run++) {
            Rate rate = sample(random, rateOfAPerson).proportion();
            if (rate.low() <= truth && truth <= rate.high()) {
                covered++;
            }
        }
        return (double) covered / RUNS;
    }

    private static GroupSums sample(Random random, ToDoubleFunction<Random> rateOfAPerson) {
        double[] shown = new double[GROUPS];
        double[] clicked = new double[GROUPS];
        for (int person = 0; person < 400; person++) {
            int group = random.nextInt(GROUPS);
            double rate = rateOfAPerson.applyAsDouble(random);
            int impressions = 1 + random.nextInt(60);
            for (int i = 0; i < impressions; i++) {
                shown[group]++;
                clicked[group] += random.nextDouble() < rate ? 1 : 0;
            }
        }
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        int groups = 0;
        for (int group = 0; group < GROUPS; group++) {
            groups += shown[group] > 0 ? 1 : 0;
            x += shown[group];
            y += clicked[group];
            xx += shown[group] * shown[group];
            xy += shown[group] * clicked[group];
            yy += clicked[group] * clicked[group];
        }
        return new GroupSums(groups, x, y, xx, xy, yy);
    }
}
