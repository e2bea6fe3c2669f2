package com.stylesense.platform.metrics;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** A Lambda function's metrics: a line on standard output each, which CloudWatch reads. */
@Singleton
@Requires(env = "lambda")
final class CloudMetrics implements Metrics {

    @Override
    public void record(String name, Unit unit, double value, Map<String, String> dimensions) {
        var line = new MetricLine().metric(name, unit, value);
        dimensions.forEach(line::dimension);
        // Not the shop's clock, which a demonstration may pin: CloudWatch drops what is older than two weeks.
        System.out.println(line.at(Instant.now()));
    }
}
