package com.stylesense.platform.health;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;

/** Asks the database the shortest question there is. */
@Singleton
class DatabaseProbe {

    private final JdbcOperations database;

    DatabaseProbe(JdbcOperations database) {
        this.database = database;
    }

    /** @throws RuntimeException when no connection is to be had or the answer fails */
    @Connectable
    void ask() {
        database.prepareStatement("SELECT 1", PreparedStatement::execute);
    }
}
