package com.stylesense.pipeline.evaluate.report;

import java.util.Map;
import java.util.Objects;

/** How good a ranking is: its {@code metrics} by names such as {@code ndcg@10}, in the order in which they are shown. */
public record Result(String name, Map<String, Estimate> metrics) {

    Estimate of(Metric metric, int length) {
        return Objects.requireNonNull(metrics.get(metric.at(length)));
    }
}
