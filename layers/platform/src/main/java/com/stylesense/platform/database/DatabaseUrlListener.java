package com.stylesense.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;

/** Points the connection pool at {@code DATABASE_URL}, the one place where a deployment names its database. */
@Singleton
final class DatabaseUrlListener implements BeanInitializedEventListener<DatasourceConfiguration> {

    /** A failure's message gets into the log, and the server's detail quotes the row: an e-mail address, say, that is taken. */
    static final boolean LOG_SERVER_ERROR_DETAIL = false;

    private final String databaseUrl;
    private final int connections;
    private final EarlyConnection early;

    /**
     * @param connections at most this many at once; the embedded database takes exactly one
     * @param early       null where nobody waits for the start
     */
    DatabaseUrlListener(
            @Value("${database.url}") String databaseUrl, @Value("${database.connections:10}") int connections,
            @Nullable EarlyConnection early) {
        this.databaseUrl = databaseUrl;
        this.connections = connections;
        this.early = early;
    }

    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration configuration = event.getBean();
        DatabaseUrl url = DatabaseUrl.parse(databaseUrl);
        configuration.setJdbcUrl(url.jdbcUrl());
        configuration.setUsername(url.user());
        configuration.setPassword(url.password());
        configuration.setMaximumPoolSize(connections);
        configuration.addDataSourceProperty("logServerErrorDetail", Boolean.toString(LOG_SERVER_ERROR_DETAIL));
        if (early != null) {
            configuration.setDataSource(early.source());
        }
        return configuration;
    }
}
