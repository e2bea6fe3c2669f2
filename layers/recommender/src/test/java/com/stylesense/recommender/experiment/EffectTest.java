package com.stylesense.recommender.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static PersonSums people(int count, int impressions, int clicks) {
        PersonSums sums = PersonSums.NONE;
        for (int person = 0; person < count; person++) {
            sums = sums.plus(impressions, person % 2 == 0 ? 2.0 * clicks : 0);
        }
        return sums;
    }

    @Test
    void theErrorIsThatOfPeopleAndNotOfImpressions() {
        PersonSums few = people(200, 50, 5);
        PersonSums many = people(10_000, 1, 0).plus(0, 1_000);

        assertThat(few.rate()).isEqualTo(0.1);
        // Half of them click on a fifth, the others on nothing: a deviation of 0.1 among 200 people.
        assertThat(Math.sqrt(few.variance())).isCloseTo(0.1 / Math.sqrt(199), within(1e-12));
        assertThat(many.trials()).isEqualTo(few.trials());
    }

    @Test
    void aPersonWhoComesAgainIsStillOne() {
        PersonSums atOnce = PersonSums.NONE.plus(3, 1).plus(12, 2);
        PersonSums inTurn = PersonSums.NONE.plus(3, 1).plus(5, 0).replaced(5, 0, 12, 2);

        assertThat(inTurn).isEqualTo(atOnce);
    }

    @Test
    void ofAHandfulOfPeopleNothingIsSaid() {
        assertThat(Effect.ofRates(people(99, 50, 5), people(500, 50, 5))).isEmpty();
        assertThat(Effect.ofRates(people(200, 50, 0), people(500, 50, 5))).isEmpty();
        assertThat(Effect.ofPreference(people(50, 10, 5))).isEmpty();
        assertThat(Effect.ofRates(people(200, 50, 5), people(500, 50, 5))).isPresent();
    }

    @Test
    void whoMayLookAlwaysPaysWithAWiderInterval() {
        Effect effect = new Effect(0.01, 1e-5, 1e-4);

        Interval always = effect.alwaysValid(0.05);
        Interval once = effect.fixedHorizon();
        assertThat(always.low()).isLessThan(once.low());
        assertThat(always.high()).isGreaterThan(once.high());
        assertThat(effect.alwaysValid(0.01).low()).isLessThan(always.low());
    }

    @Property
    void thePValueIsTheLevelAtWhichTheIntervalTouchesNothing(
            @ForAll @IntRange(min = 1, max = 100) int thousandths,
            @ForAll @IntRange(min = 1, max = 10_000) int tenMillionths) {
        Effect effect = new Effect(thousandths / 1e3, tenMillionths / 1e7, 1e-4);

        double p = effect.pValue();
        if (p < 1 && p > Double.MIN_NORMAL) {
            assertThat(effect.alwaysValid(p).low()).isCloseTo(0, within(1e-9));
        }
    }

    /** By hand: Λ = √(V/(V+τ²)) · exp(θ²τ² / (2V(V+τ²))). */
    @Test
    void thePValueIsOneOverTheMixtureLikelihoodRatio() {
        Effect effect = new Effect(0.03, 1e-4, 4e-4);

        double ratio = Math.sqrt(1e-4 / 5e-4) * Math.exp(9e-4 * 4e-4 / (2 * 1e-4 * 5e-4));
        assertThat(effect.pValue()).isCloseTo(1 / ratio, within(1e-12));
    }
}
