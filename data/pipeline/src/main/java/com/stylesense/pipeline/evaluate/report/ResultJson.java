package com.stylesense.pipeline.evaluate.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results as JSON, for programs to compare: {@code {training_seconds, peak_memory_bytes, models: [{name, metrics, intervals}]}}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ResultJson(double trainingSeconds, long peakMemoryBytes, List<Model> models) {

    /** Figures by names such as {@code ndcg@10}, and for each where its 95 % interval begins and ends. */
    record Model(String name, Map<String, Double> metrics, Map<String, double[]> intervals) {

        static Model of(Result result) {
            Map<String, Double> metrics = new LinkedHashMap<>();
            Map<String, double[]> intervals = new LinkedHashMap<>();
            result.metrics().forEach((metric, estimate) -> {
                metrics.put(metric, estimate.value());
                intervals.put(metric, new double[] {estimate.low(), estimate.high()});
            });
            return new Model(result.name(), metrics, intervals);
        }
    }

    public static String of(List<Result> results, double trainingSeconds, long peakMemoryBytes) throws IOException {
        List<Model> models = results.stream().map(Model::of).toList();
        return new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new ResultJson(trainingSeconds, peakMemoryBytes, models));
    }
}
