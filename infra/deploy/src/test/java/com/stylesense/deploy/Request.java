package com.stylesense.deploy;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A client's request, in no transport's form.
 *
 * @param path  decoded
 * @param query decoded, a name may repeat
 * @param body  null for none
 */
record Request(
        String method,
        String path,
        List<Map.Entry<String, String>> query,
        Map<String, List<String>> headers,
        byte[] body) {

    static Request get(String path) {
        return new Request("GET", path, List.of(), Map.of("Accept", List.of("application/json")), null);
    }

    static Request send(String method, String path, String json) {
        return new Request(
                method,
                path,
                List.of(),
                Map.of("Accept", List.of("application/json"), "Content-Type", List.of("application/json")),
                json == null ? null : json.getBytes(StandardCharsets.UTF_8));
    }

    Request with(String name, String value) {
        var more = new ArrayList<>(query);
        more.add(Map.entry(name, value));
        return new Request(method, path, more, headers, body);
    }

    Request header(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, List.of(value));
        return new Request(method, path, query, more, body);
    }

    Request bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** Path and query as they go over the wire. */
    String encodedAddress() {
        var address = new StringBuilder();
        for (String part : path.substring(1).split("/", -1)) {
            address.append('/').append(encodePart(part));
        }
        char separator = '?';
        for (var parameter : query) {
            address.append(separator)
                    .append(encode(parameter.getKey()))
                    .append('=')
                    .append(encode(parameter.getValue()));
            separator = '&';
        }
        return address.toString();
    }

    /**
     * The event that API Gateway makes of it, as its documentation shows them.
     *
     * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">the format</a>
     */
    String asEvent() {
        var event = new LinkedHashMap<String, Object>();
        event.put("resource", path);
        event.put("path", path);
        event.put("httpMethod", method);
        event.put("headers", last(headers));
        event.put("multiValueHeaders", headers.isEmpty() ? null : headers);
        var values = new LinkedHashMap<String, List<String>>();
        query.forEach(parameter -> values.computeIfAbsent(parameter.getKey(), name -> new ArrayList<>())
                .add(parameter.getValue()));
        event.put("queryStringParameters", last(values));
        event.put("multiValueQueryStringParameters", values.isEmpty() ? null : values);
        event.put("pathParameters", null);
        event.put("stageVariables", null);
        event.put(
                "requestContext",
                Map.of(
                        "requestId",
                        "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
                        "stage",
                        "live",
                        "httpMethod",
                        method,
                        "identity",
                        Map.of("sourceIp", "192.0.2.1")));
        event.put("body", body == null ? null : new String(body, StandardCharsets.UTF_8));
        event.put("isBase64Encoded", false);
        return write(event);
    }

    private static Map<String, String> last(Map<String, List<String>> lists) {
        if (lists.isEmpty()) {
            return null;
        }
        var last = new LinkedHashMap<String, String>();
        lists.forEach((name, values) -> last.put(name, values.getLast()));
        return last;
    }

    private static String write(Map<String, Object> event) {
        try {
            return new String(JsonMapper.createDefault().writeValueAsBytes(event), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Leaves what RFC 3986 lets stand in a path, and clients leave there. */
    private static String encodePart(String text) {
        String encoded = encode(text);
        for (char plain : "!$&'()+=:@".toCharArray()) {
            encoded = encoded.replace("%%%02X".formatted((int) plain), String.valueOf(plain));
        }
        return encoded;
    }

    /** Leaves what clients leave in a query. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3B", ";")
                .replace("%2C", ",");
    }

    @Override
    public String toString() {
        return method + " " + encodedAddress();
    }
}
