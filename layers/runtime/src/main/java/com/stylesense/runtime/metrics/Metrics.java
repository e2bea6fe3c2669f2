package com.stylesense.runtime.metrics;

/** Numbers that someone watches. In the cloud they become CloudWatch metrics; elsewhere nobody listens. */
@FunctionalInterface
public interface Metrics {

    /** @param of the value of the metric's dimension, such as a strategy's name */
    void record(Metric metric, String of, double value);
}
