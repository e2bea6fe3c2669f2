package com.stylesense.runtime.metrics;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;

/** A Lambda function's metrics: a line on standard output each, which CloudWatch reads. */
@Singleton
@Requires(env = "lambda")
final class CloudMetrics implements Metrics {

    @Override
    public void record(Metric metric, String of, double value) {
        // Not the shop's clock, which a demonstration may pin: CloudWatch drops what is older than two weeks.
        System.out.println(new MetricLine(of).metric(metric, value).at(Instant.now()));
    }
}
