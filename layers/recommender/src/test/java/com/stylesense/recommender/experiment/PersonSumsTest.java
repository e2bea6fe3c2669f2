package com.stylesense.recommender.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonSumsTest {

    @Test
    void noneOfAThousandIsNotNever() {
        PersonSums sums = people(100, 10, 0);

        assertThat(sums.interval().low()).isZero();
        assertThat(sums.interval().high()).isCloseTo(0.00383, within(1e-5));
    }

    @Test
    void ofOnePersonNothingIsKnown() {
        assertThat(people(1, 10, 3).interval()).isEqualTo(new Interval(0, 1));
        assertThat(people(1, 10, 15).interval()).isEqualTo(new Interval(0, 1.5));
    }

    @Test
    void whereThereAreMoreSuccessesThanTrialsTheIntervalIsAroundThem() {
        PersonSums sums = people(50, 10, 15).plus(10, 5);

        assertThat(sums.interval().low()).isLessThan(sums.rate());
        assertThat(sums.interval().high()).isGreaterThan(sums.rate());
    }

    /** People's own rates are 0 or a tenth: their clicks hang together. */
    @Test
    void ninetyFiveOfAHundredHoldTheTrueRateOfPeopleWhoDiffer() {
        Random random = new Random(8);
        int held = 0;
        for (int run = 0; run < 1_000; run++) {
            PersonSums sums = PersonSums.NONE;
            for (int person = 0; person < 300; person++) {
                double rate = random.nextBoolean() ? 0 : 0.1;
                int clicks = 0;
                for (int trial = 0; trial < 20; trial++) {
                    clicks += random.nextDouble() < rate ? 1 : 0;
                }
                sums = sums.plus(20, clicks);
            }
            held += sums.interval().contains(0.05) ? 1 : 0;
        }

        assertThat(held).isBetween(930, 970);
    }

    private static PersonSums people(int count, int trials, int successes) {
        PersonSums sums = PersonSums.NONE;
        for (int person = 0; person < count; person++) {
            sums = sums.plus(trials, successes);
        }
        return sums;
    }
}
