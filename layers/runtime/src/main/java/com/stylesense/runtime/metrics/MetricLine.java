package com.stylesense.runtime.metrics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of CloudWatch's embedded metric format: a log entry that CloudWatch reads metrics out of, at no cost to the request.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">the format</a>
 */
public final class MetricLine {

    /** Named by the deployment, so that two of them in one account stay apart. */
    private static final String NAMESPACE =
            Objects.requireNonNullElse(System.getenv("METRICS_NAMESPACE"), "StyleSense");

    private static final JsonFactory JSON = new JsonFactory();

    private final String of;
    private final Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    private final Map<String, String> properties = new LinkedHashMap<>();

    /** @param of the value of the dimension that all of the line's metrics share */
    public MetricLine(String of) {
        this.of = of;
    }

    public MetricLine metric(Metric metric, double value) {
        metrics.put(metric, value);
        return this;
    }

    /** What stands in the log beside them; null is left out. */
    public MetricLine property(String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
        return this;
    }

    public String at(Instant time) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            writeHead(json, time);
            for (String dimension : dimensions()) {
                json.writeStringField(dimension, of);
            }
            for (var metric : metrics.entrySet()) {
                json.writeNumberField(metric.getKey().label(), metric.getValue());
            }
            for (var property : properties.entrySet()) {
                json.writeStringField(property.getKey(), property.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void writeHead(JsonGenerator json, Instant time) throws IOException {
        json.writeObjectFieldStart("_aws");
        json.writeNumberField("Timestamp", time.toEpochMilli());
        json.writeArrayFieldStart("CloudWatchMetrics");
        json.writeStartObject();
        json.writeStringField("Namespace", NAMESPACE);
        json.writeArrayFieldStart("Dimensions");
        json.writeStartArray();
        for (String name : dimensions()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeArrayFieldStart("Metrics");
        for (Metric metric : metrics.keySet()) {
            json.writeStartObject();
            json.writeStringField("Name", metric.label());
            json.writeStringField("Unit", metric.unit());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private Set<String> dimensions() {
        return metrics.keySet().stream().map(Metric::dimension).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
