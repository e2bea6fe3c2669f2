package com.stylesense.runtime.metrics;

import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;

/** A laptop's metrics: nobody watches them. */
@Singleton
@Secondary
final class UnwatchedMetrics implements Metrics {

    @Override
    public void record(Metric metric, String of, double value) {}
}
