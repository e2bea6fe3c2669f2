package com.stylesense.platform.metrics;

import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.util.Map;

/** A laptop's metrics: nobody watches them. */
@Singleton
@Secondary
final class UnwatchedMetrics implements Metrics {

    @Override
    public void record(String name, Unit unit, double value, Map<String, String> dimensions) {
    }
}
