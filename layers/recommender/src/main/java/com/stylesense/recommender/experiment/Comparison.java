package com.stylesense.recommender.experiment;

/**
 * A variant beside the control.
 *
 * @param level   of the always-valid interval: an experiment's level, shared by its variants
 * @param control the control's rate, 0.5 where preferences are compared
 */
public record Comparison(Variant variant, Metric metric, Effect effect, double level, double control) {

    public Interval alwaysValid() {
        return effect.alwaysValid(level);
    }

    /** The difference as a part of the control's: 0.2 is a fifth more. */
    public double relative() {
        return relative(effect.value());
    }

    boolean isBetter() {
        return alwaysValid().low() > 0;
    }

    /** @param bound say 0.05: a twentieth less than the control */
    public boolean isWorseBy(double bound) {
        return relative(alwaysValid().high()) < -bound;
    }

    /** A difference likewise. Of a preference: clicks on its products for each on the other's, less one. */
    public double relative(double difference) {
        return metric == Metric.PREFERENCE
                ? (0.5 + difference) / Math.max(0.5 - difference, Double.MIN_NORMAL) - 1
                : difference / control;
    }
}
