package com.stylesense.platform.metrics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.stylesense.platform.metrics.Metrics.Unit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of CloudWatch's embedded metric format: a log entry that CloudWatch reads metrics out of, at no cost to the request.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">the format</a>
 */
public final class MetricLine {

    private static final String NAMESPACE = "StyleSense";
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Measured> metrics = new LinkedHashMap<>();
    private final Map<String, String> dimensions = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    public MetricLine metric(String name, Unit unit, double value) {
        metrics.put(name, new Measured(unit, value));
        return this;
    }

    /** What the metrics are told apart by. */
    public MetricLine dimension(String name, String value) {
        dimensions.put(name, value);
        return this;
    }

    /** What stands in the log beside them; null is left out. */
    public MetricLine property(String name, String value) {
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
            for (var dimension : dimensions.entrySet()) {
                json.writeStringField(dimension.getKey(), dimension.getValue());
            }
            for (var metric : metrics.entrySet()) {
                json.writeNumberField(metric.getKey(), metric.getValue().value());
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
        for (String name : dimensions.keySet()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeArrayFieldStart("Metrics");
        for (var metric : metrics.entrySet()) {
            json.writeStartObject();
            json.writeStringField("Name", metric.getKey());
            json.writeStringField("Unit", metric.getValue().unit().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private record Measured(Unit unit, double value) {
    }
}
