package com.stylesense.local;

import com.stylesense.testing.ShopDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The whole shop on a free port over a real database, and a client that speaks to it as any other would. */
public final class Shop implements AutoCloseable {

    private static Shop shared;

    private final ApplicationContext context;
    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json;

    private Shop(ShopDatabase database, Map<String, Object> settings) {
        var properties = new HashMap<String, Object>(Map.of(
                "database.url", database.url(),
                "database.connections", database.connections(),
                "jwt.secret", "a-secret-for-tests-of-at-least-32-characters",
                "stylesense.images", System.getProperty("java.io.tmpdir"),
                "micronaut.server.port", -1));
        properties.putAll(settings);
        var server = ApplicationContext.run(EmbeddedServer.class, properties, "local");
        this.context = server.getApplicationContext();
        this.base = server.getURI();
        this.json = context.getBean(JsonMapper.class);
    }

    /** One for all tests of a JVM, since starting costs seconds; tests make users and products of their own. */
    public static synchronized Shop shared() {
        if (shared == null) {
            shared = new Shop(ShopDatabase.start(), Map.of());
        }
        return shared;
    }

    /** One of its own, say with the clock pinned by {@code stylesense.now}. */
    public static Shop open(ShopDatabase database, Map<String, Object> settings) {
        return new Shop(database, settings);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Reply delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public Reply post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply patch(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("content-type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply send(String method, String path, byte[] body, String... headers) {
        return send(request(path, headers).method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public URI base() {
        return base;
    }

    /**
     * Works on the database behind the shop's back, on one of the shop's own connections, since an embedded server has
     * but one.
     */
    public <T> T database(Work<T> work) {
        try (Connection connection =
                DelegatingDataSource.unwrapDataSource(bean(DataSource.class)).getConnection()) {
            return work.on(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** Runs one statement with its parameters and returns how many rows it changed. */
    public int update(String sql, Object... parameters) {
        return database(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    /** The one number that a query answers. */
    public long number(String sql, Object... parameters) {
        return database(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** What a test does with a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var builder = HttpRequest.newBuilder(base.resolve(path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response, json);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("The shop did not answer.", failed);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the shop answered. */
    public record Reply(HttpResponse<byte[]> response, JsonMapper mapper) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonNode json() {
            try {
                return mapper.readValue(response.body(), JsonNode.class);
            } catch (IOException notJson) {
                throw new IllegalStateException("Not JSON: " + new String(response.body()), notJson);
            }
        }

        /** The node at a path such as {@code items.0.product.id}, or null. */
        public JsonNode at(String path) {
            JsonNode node = json();
            for (String step : path.split("\\.")) {
                node = node == null ? null : step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
            }
            return node;
        }

        /** Of the items of a list of recommendations, in its order. */
        public List<Long> productIds() {
            List<Long> ids = new ArrayList<>();
            at("items")
                    .values()
                    .forEach(item -> ids.add(item.get("product").get("id").getLongValue()));
            return ids;
        }

        public String text(String path) {
            JsonNode node = at(path);
            return node == null || node.isNull() ? null : node.coerceStringValue();
        }

        public long number(String path) {
            return at(path).getLongValue();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
    }
}
