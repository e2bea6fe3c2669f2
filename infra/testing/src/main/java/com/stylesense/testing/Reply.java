package com.stylesense.testing;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the shop answered. */
public record Reply(HttpResponse<byte[]> response, JsonMapper mapper) {

    public int status() {
        return response.statusCode();
    }

    /** Its first value, or null. */
    public @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return mapper.readValue(response.body(), JsonNode.class);
        } catch (IOException notJson) {
            throw new IllegalStateException("Not JSON: " + body(), notJson);
        }
    }

    /** The node at a path such as {@code items.0.product.id}, or null. */
    public @Nullable JsonNode at(String path) {
        JsonNode node = json();
        for (String step : path.split("\\.")) {
            node = node == null ? null : step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        return node;
    }

    public @Nullable String text(String path) {
        JsonNode node = at(path);
        return node == null || node.isNull() ? null : node.coerceStringValue();
    }

    public long number(String path) {
        return Objects.requireNonNull(at(path)).getLongValue();
    }

    /** Of the items of a list of recommendations, in its order. */
    public List<Long> productIds() {
        List<Long> ids = new ArrayList<>();
        Objects.requireNonNull(at("items"))
                .values()
                .forEach(item -> ids.add(item.get("product").get("id").getLongValue()));
        return ids;
    }
}
