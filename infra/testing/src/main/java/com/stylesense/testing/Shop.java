package com.stylesense.testing;

import com.stylesense.store.database.Queries;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The shop on a free port over a real database, and a client that speaks to it as any other would. It has those functions that stand on
 * the test's class path: one in a function's own module, all of them in infra/local.
 */
public final class Shop implements AutoCloseable {

    private static @Nullable Shop shared;

    private final ApplicationContext context;
    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json;

    private Shop(
            ShopDatabase database, Map<String, Object> settings, Consumer<ApplicationContextBuilder> customisation) {
        ApplicationContextBuilder builder = ApplicationContext.builder()
                .properties(Map.of(
                        "database.url",
                        database.url(),
                        "database.connections",
                        database.connections(),
                        "database.patience",
                        database.patience(),
                        // Longer than in production: what races in a test on a busy machine is to be right, not quick.
                        "database.lock-timeout",
                        "10s",
                        "jwt.secret",
                        "a-secret-for-tests-of-at-least-32-characters",
                        "micronaut.server.host",
                        "127.0.0.1",
                        "micronaut.server.port",
                        -1))
                .properties(settings);
        customisation.accept(builder);
        context = builder.start();
        base = context.getBean(EmbeddedServer.class).start().getURI();
        json = context.getBean(JsonMapper.class);
    }

    /** One for all tests of a JVM, since starting costs seconds; tests make users and products of their own. */
    public static synchronized Shop shared() {
        Shop shop = shared != null ? shared : open(ShopDatabase.start(), Map.of());
        shared = shop;
        return shop;
    }

    /** One of its own, say with the clock pinned by {@code stylesense.now}. */
    public static Shop open(ShopDatabase database, Map<String, Object> settings) {
        return open(database, settings, builder -> {});
    }

    /** @param customisation say of its environment, or with a bean of the test's own */
    public static Shop open(
            ShopDatabase database, Map<String, Object> settings, Consumer<ApplicationContextBuilder> customisation) {
        return new Shop(database, settings, customisation);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI base() {
        return base;
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

    public Reply put(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("content-type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply patch(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("content-type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply send(String method, String path, byte[] body, String... headers) {
        return send(request(path, headers).method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var builder = HttpRequest.newBuilder(base.resolve(path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()), json);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("The shop did not answer.", failed);
        }
    }

    /** Runs one statement with its parameters and returns how many rows it changed. */
    public int update(String sql, Object... parameters) {
        return database(connection -> Queries.on(connection).execute(sql, parameters));
    }

    /** The one number that a query answers. */
    public long number(String sql, Object... parameters) {
        return database(connection -> Queries.on(connection)
                .first(sql, row -> row.getLong(1), parameters)
                .orElseThrow());
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

    /** What a test does with a connection. */
    @FunctionalInterface
    public interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    @Override
    public void close() {
        context.close();
    }
}
