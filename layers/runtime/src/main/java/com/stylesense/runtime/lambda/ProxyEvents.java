package com.stylesense.runtime.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a REST API's events (payload version 1) token by token. Lambda's own mapping goes through reflection over some
 * hundred classes, which a cold start pays for.
 */
final class ProxyEvents {

    private static final JsonFactory JSON = new JsonFactory();

    private ProxyEvents() {}

    static APIGatewayProxyRequestEvent read(InputStream input) throws IOException {
        var event = new APIGatewayProxyRequestEvent();
        try (JsonParser json = JSON.createParser(input)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "resource" -> event.setResource(text(json));
                    case "path" -> event.setPath(text(json));
                    case "httpMethod" -> event.setHttpMethod(text(json));
                    case "headers" -> event.setHeaders(texts(json));
                    case "multiValueHeaders" -> event.setMultiValueHeaders(lists(json));
                    case "queryStringParameters" -> event.setQueryStringParameters(texts(json));
                    case "multiValueQueryStringParameters" -> event.setMultiValueQueryStringParameters(lists(json));
                    case "pathParameters" -> event.setPathParameters(texts(json));
                    case "requestContext" -> event.setRequestContext(requestContext(json));
                    case "body" -> event.setBody(text(json));
                    case "isBase64Encoded" -> event.setIsBase64Encoded(json.getValueAsBoolean());
                    default -> json.skipChildren();
                }
            }
        }
        return event;
    }

    static void write(APIGatewayProxyResponseEvent response, OutputStream output) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(output)) {
            json.writeStartObject();
            json.writeNumberField("statusCode", response.getStatusCode());
            writeLists(json, "multiValueHeaders", response.getMultiValueHeaders());
            if (response.getHeaders() != null) {
                json.writeObjectFieldStart("headers");
                for (var header : response.getHeaders().entrySet()) {
                    json.writeStringField(header.getKey(), header.getValue());
                }
                json.writeEndObject();
            }
            json.writeStringField("body", response.getBody());
            json.writeBooleanField("isBase64Encoded", Boolean.TRUE.equals(response.getIsBase64Encoded()));
            json.writeEndObject();
        }
    }

    private static void writeLists(JsonGenerator json, String field, Map<String, List<String>> lists)
            throws IOException {
        if (lists == null) {
            return;
        }
        json.writeObjectFieldStart(field);
        for (var entry : lists.entrySet()) {
            json.writeArrayFieldStart(entry.getKey());
            for (String value : entry.getValue()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static ProxyRequestContext requestContext(JsonParser json) throws IOException {
        var context = new ProxyRequestContext();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return context;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "requestId" -> context.setRequestId(text(json));
                case "stage" -> context.setStage(text(json));
                default -> json.skipChildren();
            }
        }
        return context;
    }

    private static @Nullable Map<String, String> texts(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return null;
        }
        var texts = new LinkedHashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                texts.put(name, text(json));
            }
        }
        return texts;
    }

    private static @Nullable Map<String, List<String>> lists(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return null;
        }
        var lists = new LinkedHashMap<String, List<String>>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            var values = new ArrayList<String>();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(text(json));
                }
            }
            lists.put(name, values);
        }
        return lists;
    }

    private static @Nullable String text(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getValueAsString();
    }
}
