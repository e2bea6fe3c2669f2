package com.stylesense.store.database;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Function;

/** On the connection that the caller's transaction holds, else on one of the pool. */
@Singleton
final class PooledQueries extends Queries {

    private final ConnectionOperations<Connection> connections;

    PooledQueries(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    @Override
    <T> T withConnection(Function<Connection, T> work) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> work.apply(status.getConnection()));
    }
}
