package com.stylesense.store.database;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a query and maps its rows. Plain JDBC, as these rows are no entities: sums, arrays and columns of several tables. */
@Singleton
public final class Queries {

    private final ConnectionOperations<Connection> connections;

    Queries(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    public <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) {
        return connections.execute(
                ConnectionDefinition.DEFAULT, status -> list(status.getConnection(), sql, mapper, parameters));
    }

    /** On a connection that the caller has. */
    public static <T> List<T> list(Connection connection, String sql, RowMapper<T> mapper, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                statement.setObject(place + 1, parameters[place]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<T> mapped = new ArrayList<>();
                while (row.next()) {
                    mapped.add(mapper.map(row));
                }
                return mapped;
            }
        } catch (SQLException failed) {
            throw new DataAccessException("Query failed: " + sql, failed);
        }
    }

    /** Maps the row that a result set stands on. */
    @FunctionalInterface
    public interface RowMapper<T> {

        T map(ResultSet row) throws SQLException;
    }
}
