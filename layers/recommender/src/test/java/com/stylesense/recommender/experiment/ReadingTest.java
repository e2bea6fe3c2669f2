package com.stylesense.recommender.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.recommender.experiment.Experiment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static Experiment experiment(Kind kind) {
        return new Experiment(
                "which",
                kind,
                "home",
                "trending",
                List.of(new Variant("old", "trending", 0.5), new Variant("new", "for-you", 0.5)));
    }

    private static PersonSums people(int count, double clicks) {
        PersonSums sums = PersonSums.NONE;
        for (int person = 0; person < count; person++) {
            sums = sums.plus(20, person % 2 == 0 ? clicks + 1 : clicks - 1);
        }
        return sums;
    }

    private static Verdict verdict(PersonSums control, PersonSums variant) {
        return new Reading(experiment(Kind.AB), Observations.ofClicks(control, variant)).verdict();
    }

    @Test
    void saysWhichIsBetterAndByHowMuch() {
        Verdict verdict = verdict(people(2_000, 2), people(2_000, 2.4));

        assertThat(verdict.code()).isEqualTo(Verdict.Code.BETTER);
        assertThat(verdict.variant().orElseThrow().name()).isEqualTo("new");
        assertThat(verdict.text())
                .isEqualTo("“new” is better: it gets between 15 % more and 25 % more clicks an impression than “old”, "
                        + "and it may be stopped at any time.");
    }

    @Test
    void saysWhichIsWorse() {
        assertThat(verdict(people(2_000, 2.4), people(2_000, 2)).code()).isEqualTo(Verdict.Code.WORSE);
    }

    @Test
    void saysThatNothingIsShownYet() {
        Verdict verdict = verdict(people(2_000, 2), people(2_000, 2.01));

        assertThat(verdict.code()).isEqualTo(Verdict.Code.UNDECIDED);
        assertThat(verdict.isDifferent()).isFalse();
    }

    @Test
    void saysThatItIsTooEarly() {
        assertThat(verdict(people(20, 2), people(20, 10)).code()).isEqualTo(Verdict.Code.COLLECTING);
        assertThat(verdict(PersonSums.NONE, PersonSums.NONE).code()).isEqualTo(Verdict.Code.COLLECTING);
    }

    @Test
    void concludesNothingWherePeopleAreMissing() {
        Verdict verdict = verdict(people(2_000, 2), people(1_500, 3));

        assertThat(verdict.code()).isEqualTo(Verdict.Code.SAMPLE_RATIO_MISMATCH);
    }

    @Test
    void aPreferenceIsReadAsClicksForEachOfTheOthers() {
        PersonSums credits = PersonSums.NONE;
        for (int person = 0; person < 1_000; person++) {
            credits = credits.plus(5, person % 2 == 0 ? 2 : 4);
        }
        Reading reading = new Reading(experiment(Kind.INTERLEAVING), Observations.ofPreferences(credits));

        Comparison comparison = reading.comparisons().getFirst();
        assertThat(comparison.relative()).isCloseTo(0.5, within(1e-9));
        assertThat(reading.verdict().code()).isEqualTo(Verdict.Code.BETTER);
        assertThat(reading.sampleRatio()).isEmpty();
    }

    @Test
    void harmIsProvenOnlyWhereTheWholeIntervalLiesBeyondTheBound() {
        Reading reading = new Reading(experiment(Kind.AB), Observations.ofClicks(people(2_000, 2), people(2_000, 1.8)));

        Comparison comparison = reading.deciding().getFirst();
        assertThat(comparison.isWorseBy(0)).isTrue();
        assertThat(comparison.isWorseBy(0.03)).isTrue();
        assertThat(comparison.isWorseBy(0.10)).isFalse();
    }
}
