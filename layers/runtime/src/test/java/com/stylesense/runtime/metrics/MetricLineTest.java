package com.stylesense.runtime.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MetricLineTest {

    @Test
    void aLineIsInTheEmbeddedMetricFormat() {
        String line = new MetricLine("GET /api/cart")
                .metric(Metric.LATENCY, 12.5)
                .property("request_id", "c6af9ac6")
                .property("trace_id", null)
                .at(Instant.ofEpochMilli(1_781_524_800_000L));

        assertThat(line)
                .isEqualTo(
                        "{\"_aws\":{\"Timestamp\":1781524800000,\"CloudWatchMetrics\":[{\"Namespace\":\"StyleSense\","
                                + "\"Dimensions\":[[\"Route\"]],\"Metrics\":[{\"Name\":\"Latency\",\"Unit\":\"Milliseconds\"}]}]},"
                                + "\"Route\":\"GET /api/cart\",\"Latency\":12.5,\"request_id\":\"c6af9ac6\"}");
    }
}
