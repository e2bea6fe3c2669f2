package com.stylesense.migrate;

import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.schema.SchemaMigration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The migration by itself, for containers: brings the database that {@code DATABASE_URL} names up to date. */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) throws SQLException {
        DatabaseUrl url = DatabaseUrl.parse(System.getenv("DATABASE_URL"));
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            SchemaMigration.apply(connection);
        }
    }
}
