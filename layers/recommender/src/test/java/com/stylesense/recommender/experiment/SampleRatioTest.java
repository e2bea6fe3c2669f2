package com.stylesense.recommender.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleRatioTest {

    private static final double[] SHARES = {0.2, 0.8};

    @Test
    void beforeAnybodyCameNothingSpeaksForAMismatch() {
        assertThat(SampleRatio.pValue(new long[] {0, 0}, SHARES)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aPersonMakesItTheShareOfTheMixtureOverTheShare() {
        // The mixture's mean is the share, so that the first person tells nothing, whichever variant it gets.
        assertThat(SampleRatio.pValue(new long[] {1, 0}, SHARES)).isCloseTo(1, within(1e-9));
        assertThat(SampleRatio.pValue(new long[] {0, 1}, SHARES)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aFewPercentTooFewOfManyAreFound() {
        assertThat(SampleRatio.pValue(new long[] {20_100, 79_900}, SHARES)).isGreaterThan(SampleRatio.LEVEL);
        assertThat(SampleRatio.pValue(new long[] {19_300, 80_700}, SHARES)).isLessThan(SampleRatio.LEVEL);
    }

    @Test
    void lookedAtAfterEachPersonItRaisesFewerFalseAlarmsThanItsLevel() {
        long alarms =
                IntStream.range(0, 1_000).filter(SampleRatioTest::isEverAlarmed).count();

        assertThat(alarms).isLessThanOrEqualTo(10);
    }

    private static boolean isEverAlarmed(int run) {
        SplittableRandom random = new SplittableRandom(run);
        long[] people = new long[2];
        for (int person = 0; person < 5_000; person++) {
            people[random.nextDouble() < SHARES[0] ? 0 : 1]++;
            if (SampleRatio.pValue(people, SHARES) < SampleRatio.LEVEL) {
                return true;
            }
        }
        return false;
    }
}
