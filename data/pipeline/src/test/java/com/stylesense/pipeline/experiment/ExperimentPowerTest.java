package com.stylesense.pipeline.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.experiment.Experiment.Kind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small form of {@code scripts/pipeline experiment-power}: the same runs, fewer and shorter. */
@Tag("any-database")
class ExperimentPowerTest {

    private static final Scenario SHOP = new Scenario(0.05, 1_000, 12, 0.2);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void lookedAtAllTheTimeFewRunsWithoutADifferenceAreCalledDifferent(Kind kind) {
        Study study = Study.of(SHOP.withoutLift(), kind, 100, 150_000, 1);

        assertThat(study.called(Outcome::alwaysValid).value()).isLessThanOrEqualTo(0.05);
        assertThat(study.called(Outcome::sampleRatio).value()).isLessThanOrEqualTo(0.01);
        // That these runs would fool who looks in another way shows that they can.
        assertThat(study.called(Outcome::fixedHorizon).value()).isGreaterThan(0.15);
    }

    @Test
    void impressionsTakenForIndependentFoolEvenWhoLooksInTheRightWay() {
        Study study = Study.of(SHOP.withoutLift(), Kind.AB, 50, 150_000, 1);

        assertThat(study.called(Outcome::overImpressions).value()).isGreaterThan(0.15);
    }

    @Test
    void aPlantedLiftIsFoundAndByInterleavingMuchSooner() {
        Study ab = Study.of(SHOP, Kind.AB, 20, 1_500_000, 1);
        Study interleaving = Study.of(SHOP, Kind.INTERLEAVING, 20, 1_500_000, 1);

        assertThat(ab.found().value()).isGreaterThanOrEqualTo(0.9);
        assertThat(interleaving.found().value()).isGreaterThanOrEqualTo(0.9);
        assertThat(interleaving.impressions(0.5)).isLessThan(ab.impressions(0.5) / 10);
    }

    @Test
    void whatTooFewRunsDecideIsSaidToBeUnknownAndACallForTheWorseOneIsNone() {
        var wrong = new Outcome(2_000, false, 2_000, 2_000, Outcome.NEVER);
        var undecided = List.of(
                new Study(Kind.AB, List.of(wrong, Outcome.NOTHING_CALLED)),
                new Study(Kind.INTERLEAVING, List.of(new Outcome(2_000, true, 2_000, 2_000, Outcome.NEVER))));

        assertThat(undecided.getFirst().found().count()).isZero();
        assertThat(new PowerReport(SHOP, undecided, undecided, 60_000).toString())
                .containsPattern("impressions of interleaving for one of A/B, half +unknown")
                .contains("more than 60,000");
    }

    @Test
    void theReportAndThePictureTellTheSame() {
        Scenario shop = new Scenario(0.1, 300, 5, 0.5);
        List<Study> planted =
                List.of(Study.of(shop, Kind.AB, 4, 60_000, 1), Study.of(shop, Kind.INTERLEAVING, 4, 60_000, 1));
        PowerReport report = new PowerReport(shop, planted, planted, 60_000);

        assertThat(report.toString()).contains("50 % more clicks").contains("64,000");
        assertThat(PowerChart.of(report))
                .contains("50 % more clicks")
                .contains("64k")
                .endsWith("</svg>\n");
    }
}
