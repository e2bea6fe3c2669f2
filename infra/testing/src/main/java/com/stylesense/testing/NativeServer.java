package com.stylesense.testing;

import com.stylesense.store.database.DatabaseUrl;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A server that is already there: each test works in a database of its own on it, a copy of the one that its JVM has migrated. */
final class NativeServer {

    private static final int CONNECTIONS = 20;

    /** Of each server, the database to copy. */
    private static final Map<String, String> MIGRATED = new ConcurrentHashMap<>();

    private NativeServer() {}

    /** With the schema. */
    static ShopDatabase createDatabase(String serverUrl) {
        String migrated = MIGRATED.computeIfAbsent(serverUrl, server -> {
            String first = createDatabase(server, "template1");
            database(server, first).migrate();
            return first;
        });
        return database(serverUrl, createDatabase(serverUrl, migrated));
    }

    private static String createDatabase(String serverUrl, String template) {
        String name = "stylesense_test_" + UUID.randomUUID().toString().replace("-", "");
        execute(serverUrl, "CREATE DATABASE " + name + " TEMPLATE " + template);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> execute(serverUrl, "DROP DATABASE " + name + " WITH (FORCE)")));
        return name;
    }

    private static ShopDatabase database(String serverUrl, String name) {
        URI server = URI.create(serverUrl);
        return new ShopDatabase(
                server.getScheme() + "://" + server.getRawAuthority() + "/" + name + "?reWriteBatchedInserts=true",
                CONNECTIONS);
    }

    private static void execute(String serverUrl, String sql) {
        DatabaseUrl url = DatabaseUrl.parse(serverUrl);
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "TEST_DATABASE_URL's server refused '" + sql + "': " + refused.getMessage(), refused);
        }
    }
}
