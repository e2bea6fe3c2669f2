package com.stylesense.migrate;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * CloudFormation's side of a custom resource: what it asks, and the address where it waits for the answer. It waits out the
 * ServiceTimeout of template.yaml, a quarter of an hour, when none comes, so every way out of the handler has to answer.
 *
 * @param requestType Create, Update or Delete
 * @param physicalId  what this resource is called for as long as it lives; a new one would make CloudFormation delete the old
 */
record CustomResource(
        String requestType,
        String physicalId,
        String stackId,
        String requestId,
        String logicalId,
        URI responseUrl,
        String logStream) {

    /** CloudFormation takes 4 KB in all. */
    private static final int MAX_REASON_LENGTH = 1_000;

    static CustomResource of(Map<String, Object> event, @Nullable Context context) {
        String logicalId = text(event, "LogicalResourceId");
        Object physicalId = event.get("PhysicalResourceId");
        return new CustomResource(
                text(event, "RequestType"),
                physicalId == null ? "schema-" + logicalId : physicalId.toString(),
                text(event, "StackId"),
                text(event, "RequestId"),
                logicalId,
                URI.create(text(event, "ResponseURL")),
                context == null ? "" : context.getLogStreamName());
    }

    /** Deleting a stack leaves its schema be: the database goes with it, or belongs to someone else. */
    boolean needsSchema() {
        return !"Delete".equals(requestType);
    }

    void succeeded() {
        answer("SUCCESS", "done");
    }

    void failed(@Nullable String reason) {
        String known = reason == null ? "unknown" : reason;
        answer(
                "FAILED",
                known.substring(0, Math.min(known.length(), MAX_REASON_LENGTH)) + " (log stream " + logStream + ")");
    }

    private void answer(String status, String reason) {
        byte[] body = body(status, reason).getBytes(StandardCharsets.UTF_8);
        try {
            var connection = (HttpURLConnection) responseUrl.toURL().openConnection();
            connection.setRequestMethod("PUT");
            connection.setDoOutput(true);
            // The address is signed for requests without a content type.
            connection.setRequestProperty("Content-Type", "");
            connection.setFixedLengthStreamingMode(body.length);
            try (var output = connection.getOutputStream()) {
                output.write(body);
            }
            int code = connection.getResponseCode();
            if (code >= 300) {
                throw new IOException("CloudFormation's address answered " + code);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(
                    "CloudFormation could not be told; the functions' subnets need a way to S3.", lost);
        }
    }

    private String body(String status, String reason) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("Status", status);
            json.writeStringField("Reason", reason);
            json.writeStringField("PhysicalResourceId", physicalId);
            json.writeStringField("StackId", stackId);
            json.writeStringField("RequestId", requestId);
            json.writeStringField("LogicalResourceId", logicalId);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String text(Map<String, Object> event, String field) {
        return String.valueOf(event.get(field));
    }
}
