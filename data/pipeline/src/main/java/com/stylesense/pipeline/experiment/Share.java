package com.stylesense.pipeline.experiment;

import java.util.Locale;

/** How many of some runs, with the 95 % interval by Wilson's score (1927). */
record Share(long count, int runs) {

    private static final double NORMAL_95 = 1.959963984540054;

    double value() {
        return (double) count / runs;
    }

    double low() {
        return Math.max(0, middle() - radius());
    }

    double high() {
        return Math.min(1, middle() + radius());
    }

    private double middle() {
        return (value() + NORMAL_95 * NORMAL_95 / (2 * runs)) / (1 + NORMAL_95 * NORMAL_95 / runs);
    }

    private double radius() {
        double variance = value() * (1 - value()) / runs + NORMAL_95 * NORMAL_95 / (4.0 * runs * runs);
        return NORMAL_95 * Math.sqrt(variance) / (1 + NORMAL_95 * NORMAL_95 / runs);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5.1f %% (%.1f to %.1f)", 100 * value(), 100 * low(), 100 * high());
    }
}
