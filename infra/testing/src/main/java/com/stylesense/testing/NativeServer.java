package com.stylesense.testing;

import com.stylesense.store.database.DatabaseUrl;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A server that is already there: each test JVM works in a database of its own on it. */
final class NativeServer {

    private static final int CONNECTIONS = 20;

    private NativeServer() {}

    static ShopDatabase createDatabase(String serverUrl) {
        String name = "stylesense_test_" + UUID.randomUUID().toString().replace("-", "");
        execute(serverUrl, "CREATE DATABASE " + name);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> execute(serverUrl, "DROP DATABASE " + name + " WITH (FORCE)")));
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
