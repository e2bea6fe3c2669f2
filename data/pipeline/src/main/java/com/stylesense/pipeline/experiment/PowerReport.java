package com.stylesense.pipeline.experiment;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * What the studies came to, as text.
 *
 * @param nothing     with nothing to find: A/B, then interleaving
 * @param planted     likewise with a lift
 * @param impressions of the longest run
 */
record PowerReport(Scenario scenario, List<Study> nothing, List<Study> planted, long impressions) {

    private static final long FIRST = 2_000;

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Called different at any look, in %d runs of %,d impressions without a difference:",
                nothing.getFirst().outcomes().size(),
                impressions);
        line(text, "%-52s %-24s %s", "", "A/B", "interleaving");
        row(text, "always-valid interval over people, as the shop's", Outcome::alwaysValid);
        row(text, "95 % interval for one look, looked at every time", Outcome::fixedHorizon);
        line(
                text,
                "%-52s %s",
                "always-valid interval over impressions",
                nothing.getFirst().called(Outcome::overImpressions));
        line(text, "%-52s %s", "sample-ratio mismatch", nothing.getFirst().called(Outcome::sampleRatio));
        line(text, "");
        line(
                text,
                "The better one named, in %d runs with %.0f %% more clicks:",
                planted.getFirst().outcomes().size(),
                100 * scenario.lift());
        line(text, "%-52s %-24s %s", "", "A/B", "interleaving");
        line(
                text,
                "%-52s %-24s %s",
                "named",
                planted.getFirst().found(),
                planted.getLast().found());
        line(text, "%-52s %-24s %s", "impressions until half of the runs named it", needed(0, 0.5), needed(1, 0.5));
        line(text, "%-52s %-24s %s", "impressions until nine in ten did", needed(0, 0.9), needed(1, 0.9));
        line(text, "%-52s %s", "impressions of interleaving for one of A/B, half", ratioAsText(0.5));
        line(text, "");
        line(text, "%14s  %-24s %s", "impressions", "A/B has named it", "interleaving has");
        curve().forEach(most -> line(
                text,
                "%,14d  %-24s %s",
                most,
                planted.getFirst().calledBy(most, Outcome::named),
                planted.getLast().calledBy(most, Outcome::named)));
        return text.toString();
    }

    private String ratioAsText(double part) {
        boolean isKnown = planted.stream().allMatch(study -> study.impressions(part) != Outcome.NEVER);
        return isKnown ? String.format(Locale.ROOT, "%.3f", ratio(part)) : "unknown: too few runs were decided";
    }

    /** Interleaving's impressions as a part of A/B's, until this part of the runs is decided, which both must be. */
    double ratio(double part) {
        return (double) planted.getLast().impressions(part) / planted.getFirst().impressions(part);
    }

    /** Ever twice as many. */
    LongStream curve() {
        return LongStream.iterate(FIRST, most -> most < 2 * impressions, most -> 2 * most);
    }

    private String needed(int kind, double part) {
        long most = planted.get(kind).impressions(part);
        return most == Outcome.NEVER ? "more than " + number(impressions) : number(most);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private void row(StringBuilder text, String name, ToLongFunction<Outcome> first) {
        line(
                text,
                "%-52s %-24s %s",
                name,
                nothing.getFirst().called(first),
                nothing.getLast().called(first));
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values).stripTrailing()).append('\n');
    }
}
