package com.stylesense.deploy;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The ways in which the gateway, and what stands in for it, hand the same request on. */
enum EventForm {

    /** As API Gateway's documentation shows it. */
    AS_DOCUMENTED {
        @Override
        void change(Map<String, Object> event) {}
    },

    /** The body as the gateway sends what it takes for binary. */
    BODY_IN_BASE64 {
        @Override
        void change(Map<String, Object> event) {
            if (event.get("body") instanceof String body) {
                event.put("body", Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
                event.put("isBase64Encoded", true);
            }
        }
    },

    /** As events written by hand are, say for a test in the console. */
    MULTIPLE_VALUES_ALONE {
        @Override
        void change(Map<String, Object> event) {
            event.put("headers", null);
            event.put("queryStringParameters", null);
        }
    },

    /** Without all that a request can do without. */
    LEAST {
        @Override
        void change(Map<String, Object> event) {
            if (repeats(event.get("multiValueQueryStringParameters"))) {
                return;
            }
            for (String field : new String[] {
                "multiValueHeaders",
                "multiValueQueryStringParameters",
                "pathParameters",
                "stageVariables",
                "requestContext",
                "resource",
                "isBase64Encoded"
            }) {
                event.remove(field);
            }
        }
    };

    abstract void change(Map<String, Object> event);

    String of(Request request) throws IOException {
        JsonMapper json = JsonMapper.createDefault();
        Map<String, Object> event = Template.cast(json.readValue(request.asEvent(), Map.class));
        change(event);
        return new String(json.writeValueAsBytes(event), StandardCharsets.UTF_8);
    }

    private static boolean repeats(Object values) {
        return values instanceof Map<?, ?> map
                && map.values().stream().anyMatch(list -> ((java.util.List<?>) list).size() > 1);
    }
}
