package com.stylesense.pipeline.evaluate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/**
 * Results as JSON, for programs to compare: {@code {training_seconds, peak_memory_bytes, models: [{name, metrics, intervals}]}}, figures by
 * names such as {@code ndcg@10}, and for each where its 95 % interval begins and ends.
 */
public final class ResultJson {

    private ResultJson() {}

    public static String of(List<Result> results, double trainingSeconds, long peakMemoryBytes) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("training_seconds", trainingSeconds);
            json.writeNumberField("peak_memory_bytes", peakMemoryBytes);
            json.writeArrayFieldStart("models");
            for (Result result : results) {
                write(json, result);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", result.name());
        json.writeObjectFieldStart("metrics");
        for (Map.Entry<String, Estimate> metric : result.metrics().entrySet()) {
            json.writeNumberField(metric.getKey(), metric.getValue().value());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("intervals");
        for (Map.Entry<String, Estimate> metric : result.metrics().entrySet()) {
            json.writeArrayFieldStart(metric.getKey());
            json.writeNumber(metric.getValue().low());
            json.writeNumber(metric.getValue().high());
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
