package com.stylesense.deploy;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a client got: status, the headers that matter to it, and the body, in which what is random by design is masked.
 */
record Answer(int status, Map<String, String> headers, String body) {

    private static final Set<String> COMPARED =
            Set.of("content-type", "allow", "www-authenticate", "cache-control", "location", "retry-after");

    static Answer of(HttpResponse<byte[]> response) {
        var headers = new TreeMap<String, String>();
        response.headers().map().forEach((name, values) -> keep(headers, name, values));
        return new Answer(response.statusCode(), headers, new String(response.body(), StandardCharsets.UTF_8));
    }

    /** @param event a function's answer in the form that API Gateway takes */
    static Answer ofProxy(String event) throws IOException {
        JsonNode answer = JsonMapper.createDefault().readValue(event, JsonNode.class);
        var headers = new TreeMap<String, String>();
        JsonNode single = answer.get("headers");
        if (single != null) {
            single.entries()
                    .forEach(entry -> keep(
                            headers,
                            entry.getKey(),
                            java.util.List.of(entry.getValue().coerceStringValue())));
        }
        JsonNode multiple = answer.get("multiValueHeaders");
        if (multiple != null) {
            multiple.entries().forEach(entry -> {
                var values = new java.util.ArrayList<String>();
                entry.getValue().values().forEach(value -> values.add(value.coerceStringValue()));
                keep(headers, entry.getKey(), values);
            });
        }
        JsonNode bodyNode = answer.get("body");
        String body = bodyNode == null || bodyNode.isNull() ? "" : bodyNode.coerceStringValue();
        if (answer.get("isBase64Encoded").getBooleanValue()) {
            body = new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
        }
        return new Answer(answer.get("statusCode").getIntValue(), headers, body);
    }

    private static void keep(Map<String, String> headers, String name, Collection<String> values) {
        String key = name.toLowerCase(Locale.ROOT);
        if (COMPARED.contains(key)) {
            headers.put(key, String.join(",", values));
        }
    }

    /** Without what is random by design. */
    Answer masked() {
        return new Answer(
                status,
                headers,
                body.replaceAll("\"(access|refresh)_token\":\"[^\"]+\"", "\"$1_token\":\"masked\"")
                        .replaceAll("\"took_ms\":\\d+", "\"took_ms\":0"));
    }

    JsonNode json() {
        try {
            return JsonMapper.createDefault().readValue(body, JsonNode.class);
        } catch (IOException notJson) {
            throw new IllegalStateException("Not JSON: " + body, notJson);
        }
    }
}
