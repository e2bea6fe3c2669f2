package com.stylesense.pipeline.experiment;

import com.stylesense.recommender.experiment.Comparison;
import com.stylesense.recommender.experiment.Effect;
import com.stylesense.recommender.experiment.PersonSums;
import com.stylesense.recommender.experiment.Reading;
import com.stylesense.recommender.experiment.Verdict;
import java.util.function.BooleanSupplier;

/**
 * After how many impressions each way of looking first called the variants different; {@link #NEVER} where it did not before the shop did.
 *
 * @param alwaysValid    by the shop's verdict
 * @param isRight        whether that was for the better one
 * @param fixedHorizon   by the interval for who looks once, looked at every time
 * @param overImpressions by the always-valid interval, were impressions the unit and not people
 * @param sampleRatio    a false alarm that the variants are not seen by the shares that were wanted
 */
record Outcome(long alwaysValid, boolean isRight, long fixedHorizon, long overImpressions, long sampleRatio) {

    static final long NEVER = Long.MAX_VALUE;

    static final Outcome NOTHING_CALLED = new Outcome(NEVER, false, NEVER, NEVER, NEVER);

    Outcome after(long impressions, Reading reading, PersonSums control, PersonSums other) {
        Verdict verdict = reading.verdict();
        boolean isFirst = alwaysValid == NEVER && verdict.isDifferent();
        return new Outcome(
                isFirst ? impressions : alwaysValid,
                isFirst ? verdict.code() == Verdict.Code.BETTER : isRight,
                first(
                        fixedHorizon,
                        impressions,
                        () -> reading.deciding().stream()
                                .map(Comparison::effect)
                                .anyMatch(effect -> !effect.fixedHorizon().contains(0))),
                first(
                        overImpressions,
                        impressions,
                        () -> Effect.ofRates(eachAlone(control), eachAlone(other))
                                .filter(effect ->
                                        !effect.alwaysValid(Effect.LEVEL).contains(0))
                                .isPresent()),
                first(sampleRatio, impressions, reading::hasSampleRatioMismatch));
    }

    /** When the shop named the better one. */
    long named() {
        return isRight ? alwaysValid : NEVER;
    }

    boolean isOver() {
        return alwaysValid != NEVER;
    }

    private static long first(long known, long now, BooleanSupplier isCalled) {
        return known == NEVER && isCalled.getAsBoolean() ? now : known;
    }

    /** As if each impression were of another person. */
    private static PersonSums eachAlone(PersonSums sums) {
        return new PersonSums(
                (long) sums.trials(),
                sums.trials(),
                sums.successes(),
                sums.trials(),
                sums.successes(),
                sums.successes());
    }
}
