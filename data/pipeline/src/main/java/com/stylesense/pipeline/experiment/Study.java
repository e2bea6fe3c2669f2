package com.stylesense.pipeline.experiment;

import com.stylesense.recommender.experiment.Experiment.Kind;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** Many runs of one kind of experiment in one shop. */
record Study(Kind kind, List<Outcome> outcomes) {

    /**
     * Runs them side by side.
     *
     * @param most impressions of each
     * @param seed of the first; the others' follow it
     */
    static Study of(Scenario scenario, Kind kind, int runs, long most, long seed) {
        return new Study(
                kind,
                LongStream.range(seed, seed + runs)
                        .parallel()
                        .mapToObj(each -> new Run(scenario, kind, each).upTo(most))
                        .toList());
    }

    /** Where a way of looking called a difference at any time. */
    Share called(ToLongFunction<Outcome> first) {
        return calledBy(Outcome.NEVER - 1, first);
    }

    Share calledBy(long impressions, ToLongFunction<Outcome> first) {
        return new Share(
                outcomes.stream()
                        .filter(run -> first.applyAsLong(run) <= impressions)
                        .count(),
                outcomes.size());
    }

    /** Where the shop named the better one. */
    Share found() {
        return called(Outcome::named);
    }

    /** After how many impressions this part of the runs had named the better one; {@link Outcome#NEVER} where fewer did. */
    long impressions(double part) {
        long[] ascending = outcomes.stream().mapToLong(Outcome::named).sorted().toArray();
        return ascending[(int) Math.ceil(part * ascending.length) - 1];
    }
}
