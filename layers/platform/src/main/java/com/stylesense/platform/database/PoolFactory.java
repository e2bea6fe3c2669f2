package com.stylesense.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.jdbc.config.DataJdbcConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Makes the pool of connections to {@code DATABASE_URL}, the one place where a deployment names its database. Setting by setting, since
 * HikariCP copies a whole configuration through reflection, which a cold start pays for.
 */
@Factory
final class PoolFactory {

    /** A failure's message gets into the log, and the server's detail quotes the row: an e-mail address, say, that is taken. */
    static final boolean LOG_SERVER_ERROR_DETAIL = false;

    /** It opens with the first connection that is asked for; where that fails, later ones are tried for. */
    private static final long NEVER_GIVES_UP = 0;

    private final DatabaseUrl url;
    private final Settings settings;
    private final EarlyConnection early;
    private HikariDataSource pool;

    /**
     * @param connections at most this many at once; the embedded database takes exactly one
     * @param patience    how long a request waits for one
     * @param lockTimeout how long a statement waits for a row that another transaction holds; after that the request ends in 503 rather
     *                    than in a hanging page
     * @param early       null where nobody waits for the start
     */
    PoolFactory(
            @Value("${database.url}") String databaseUrl, @Value("${database.connections:10}") int connections,
            @Value("${database.patience:10s}") Duration patience, @Value("${database.lock-timeout:5s}") Duration lockTimeout,
            @Nullable EarlyConnection early) {
        this.url = DatabaseUrl.parse(databaseUrl);
        this.settings = new Settings(connections, patience, lockTimeout);
        this.early = early;
    }

    private record Settings(int connections, Duration patience, Duration lockTimeout) {
    }

    /** No statement is compiled to machine code: a request's run for a few milliseconds, compiling one takes a hundred. */
    @Singleton
    @EachBean(DataJdbcConfiguration.class)
    DataSource pool(DataJdbcConfiguration named) {
        pool = new HikariDataSource();
        pool.setPoolName(named.getName());
        pool.setJdbcUrl(url.jdbcUrl());
        pool.setUsername(url.user());
        pool.setPassword(url.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(settings.patience().toMillis());
        pool.setInitializationFailTimeout(NEVER_GIVES_UP);
        pool.setConnectionInitSql("SET lock_timeout = " + settings.lockTimeout().toMillis() + "; SET jit = off");
        // Lets a SnapStart snapshot close the connections and take new ones when it wakes.
        pool.setAllowPoolSuspension(true);
        pool.addDataSourceProperty("logServerErrorDetail", Boolean.toString(LOG_SERVER_ERROR_DETAIL));
        if (early != null) {
            pool.setDataSource(early.source());
        }
        return pool;
    }

    @PreDestroy
    void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
