package com.stylesense.store.database;

import com.stylesense.runtime.health.HealthCheck;
import jakarta.inject.Singleton;

/** Whether the database answers, and takes changes: a server that has become a read-only replica refuses even one that meets no row. */
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
        queries.execute("DELETE FROM catalogue_version WHERE false");
    }
}
