package com.stylesense.pipeline.experiment;

import com.stylesense.recommender.experiment.Interval;
import java.util.Locale;

/** How many of some runs, with the 95 % interval. */
record Share(long count, int runs) {

    double value() {
        return (double) count / runs;
    }

    Interval interval() {
        return Interval.wilson(value(), runs, Interval.NORMAL_95);
    }

    @Override
    public String toString() {
        Interval interval = interval();
        return String.format(
                Locale.ROOT, "%5.1f %% (%.1f to %.1f)", 100 * value(), 100 * interval.low(), 100 * interval.high());
    }
}
