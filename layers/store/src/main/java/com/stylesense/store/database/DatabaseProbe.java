package com.stylesense.store.database;

import com.stylesense.runtime.health.HealthCheck;
import jakarta.inject.Singleton;

/** Whether the database answers the shortest query there is. */
@Singleton
final class DatabaseProbe implements HealthCheck {

    private final Queries queries;

    DatabaseProbe(Queries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public void check() {
        queries.execute("SELECT 1");
    }
}
