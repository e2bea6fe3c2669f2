package com.stylesense.recommender.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an experiment's counts come to, in a word and in a sentence for its operator.
 *
 * @param variant which is better or worse than the control
 */
public record Verdict(Code code, Optional<Variant> variant, String text) {

    /** Of these {@link #BETTER} and {@link #WORSE} say that there is a difference. */
    public enum Code {
        COLLECTING,
        UNDECIDED,
        BETTER,
        WORSE,
        SAMPLE_RATIO_MISMATCH;

        /** As the API has it. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Verdict of(Reading reading) {
        if (reading.hasSampleRatioMismatch()) {
            return new Verdict(
                    Code.SAMPLE_RATIO_MISMATCH,
                    Optional.empty(),
                    "The variants were not seen by the shares of people that were to see them. Something keeps people away or "
                            + "counts them otherwise; until it is found, no difference can be trusted.");
        }
        List<Comparison> comparisons = reading.deciding().stream()
                .sorted(Comparator.comparingDouble(
                        (Comparison one) -> one.effect().value()))
                .toList();
        if (comparisons.isEmpty()) {
            return new Verdict(
                    Code.COLLECTING,
                    Optional.empty(),
                    "Too few people have seen it yet to say how sure a difference is.");
        }
        Comparison best = comparisons.getLast();
        if (best.isBetter()) {
            return different(Code.BETTER, best, reading);
        }
        Comparison worst = comparisons.getFirst();
        return worst.isWorseBy(0)
                ? different(Code.WORSE, worst, reading)
                : new Verdict(
                        Code.UNDECIDED,
                        Optional.empty(),
                        "No difference is shown yet: %s gets %s %s than %s."
                                .formatted(name(best), range(best), clicks(best), control(reading)));
    }

    public boolean isDifferent() {
        return code == Code.BETTER || code == Code.WORSE;
    }

    private static Verdict different(Code code, Comparison comparison, Reading reading) {
        String text = "%s is %s: it gets %s %s than %s, and it may be stopped at any time."
                .formatted(
                        name(comparison),
                        code == Code.BETTER ? "better" : "worse",
                        range(comparison),
                        clicks(comparison),
                        control(reading));
        return new Verdict(code, Optional.of(comparison.variant()), text);
    }

    private static String name(Comparison comparison) {
        return "“" + comparison.variant().name() + "”";
    }

    private static String control(Reading reading) {
        return "“" + reading.experiment().control().name() + "”";
    }

    private static String clicks(Comparison comparison) {
        return comparison.metric() == Metric.PREFERENCE ? "clicks in the same lists" : "clicks an impression";
    }

    /** The always-valid interval, as in "between 3 % fewer and 25 % more". */
    private static String range(Comparison comparison) {
        Interval interval = comparison.alwaysValid();
        return "between " + percent(comparison.relative(interval.low())) + " and "
                + percent(comparison.relative(interval.high()));
    }

    private static String percent(double relative) {
        return String.format(Locale.ROOT, "%.0f %% %s", Math.abs(relative) * 100, relative < 0 ? "fewer" : "more");
    }
}
