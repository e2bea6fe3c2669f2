package com.stylesense.store.database;

import com.stylesense.runtime.health.HealthCheck;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Asks the database the shortest question there is. */
@Singleton
final class DatabaseProbe implements HealthCheck {

    private final ConnectionOperations<Connection> connections;

    DatabaseProbe(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public void check() {
        connections.execute(ConnectionDefinition.DEFAULT, status -> ask(status.getConnection()));
    }

    private static boolean ask(Connection connection) {
        try (PreparedStatement question = connection.prepareStatement("SELECT 1")) {
            return question.execute();
        } catch (SQLException failed) {
            throw new DataAccessException("The database does not answer", failed);
        }
    }
}
