package com.stylesense.testing;

import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.schema.SchemaMigration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL with pgvector and the shop's schema, empty at first, one for each test JVM. It is the server that
 * {@code TEST_DATABASE_URL} names (in a database of its own there, dropped at the end), a container where that says
 * {@code container}, or else the embedded one in memory.
 *
 * @param url         as {@code DATABASE_URL} wants it
 * @param connections how many the server takes at once
 */
public record ShopDatabase(String url, int connections) {

    private static final int CONNECTION_ATTEMPTS = 100;
    private static final long PAUSE_NANOS = 20_000_000;

    private static @Nullable ShopDatabase shared;

    /** Starts it when the first test asks. */
    public static synchronized ShopDatabase start() {
        ShopDatabase database = shared != null ? shared : startFresh();
        shared = database;
        return database;
    }

    /** One more, apart from the shared one, for a test that needs an untouched database of its own. */
    public static ShopDatabase startFresh() {
        return switch (Objects.requireNonNullElse(System.getenv("TEST_DATABASE_URL"), "")) {
            case "" -> EmbeddedServer.start();
            case "container" -> NativeServer.createDatabase(ContainerServer.start());
            case String server -> NativeServer.createDatabase(server);
        };
    }

    void migrate() {
        try (Connection connection = connect()) {
            SchemaMigration.apply(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(
                    "The test database does not answer: " + unreachable.getMessage(), unreachable);
        }
    }

    /** The caller closes it. On the embedded server there must be no other at that time. */
    public Connection connect() throws SQLException {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(parsed.jdbcUrl(), parsed.user(), parsed.password());
            } catch (SQLException refused) {
                // The embedded server turns the next connection away until it has noticed that the last one is closed.
                if (attempt == CONNECTION_ATTEMPTS || takesManyConnections()) {
                    throw refused;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** How long a request of a test's shop may wait for it, as scripts/up has it. On a busy machine everybody queues for the embedded one's connection. */
    public String patience() {
        return takesManyConnections() ? "10s" : "60s";
    }

    public boolean takesManyConnections() {
        return connections > 1;
    }
}
