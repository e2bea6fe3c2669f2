package com.stylesense.local;

import com.stylesense.migrate.SchemaMigration;
import com.stylesense.platform.database.DatabaseUrl;
import io.micronaut.runtime.Micronaut;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Every function in one process on Micronaut's Netty server: the whole API on a laptop. */
public final class LocalServer {

    private LocalServer() {
    }

    public static void main(String[] arguments) throws SQLException {
        prepareDatabase(DatabaseUrl.parse(System.getenv("DATABASE_URL")));
        Micronaut.build(arguments).environments("local").banner(false).start();
    }

    /** Before the pool opens, since the embedded database takes one connection at a time. */
    private static void prepareDatabase(DatabaseUrl url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            SchemaMigration.apply(connection);
        }
    }
}
