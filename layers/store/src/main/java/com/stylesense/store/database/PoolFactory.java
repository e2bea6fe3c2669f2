package com.stylesense.store.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.data.jdbc.config.DataJdbcConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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

    /** HikariCP takes no less. */
    private static final String LEAST_PATIENCE = "250ms";

    private final ConversionService conversions;
    private @Nullable HikariDataSource pool;

    PoolFactory(ConversionService conversions) {
        this.conversions = conversions;
    }

    /**
     * No statement is compiled to machine code: a request's run for a few milliseconds, compiling one takes a hundred.
     *
     * @param connections at most this many at once; the embedded database takes exactly one
     * @param patience    how long a request waits for one
     * @param lockTimeout how long a statement waits for a row that another transaction holds; after that the request ends in 503 rather
     *                    than in a hanging page
     * @param proxied     is the address that of RDS Proxy? What a session sets, or prepares by name, would keep the proxy from sharing its
     *                    connection: the proxy's own first statements set it instead
     */
    @Singleton
    @EachBean(DataJdbcConfiguration.class)
    DataSource pool(
            DataJdbcConfiguration named,
            @Value("${database.url}") String databaseUrl,
            @Value("${database.connections:10}") String connections,
            @Value("${database.patience:10s}") String patience,
            @Value("${database.lock-timeout:5s}") String lockTimeout,
            @Value("${database.proxied:false}") boolean proxied) {
        DatabaseUrl url = DatabaseUrl.parse(databaseUrl);
        HikariDataSource pool = new HikariDataSource();
        this.pool = pool;
        pool.setPoolName(named.getName());
        pool.setJdbcUrl(url.jdbcUrl());
        pool.setUsername(url.user());
        pool.setPassword(url.password());
        pool.setMaximumPoolSize(setting("DATABASE_CONNECTIONS", connections, Integer.class, "1"));
        pool.setConnectionTimeout(setting("DATABASE_PATIENCE", patience, Duration.class, LEAST_PATIENCE)
                .toMillis());
        pool.setInitializationFailTimeout(NEVER_GIVES_UP);
        long lockMillis = setting("DATABASE_LOCK_TIMEOUT", lockTimeout, Duration.class, "1ms")
                .toMillis();
        if (proxied) {
            pool.addDataSourceProperty("prepareThreshold", "0");
            // Else the driver asks for a server's version first, and then sets what it could have said on connecting.
            pool.addDataSourceProperty("assumeMinServerVersion", "9.0");
        } else {
            pool.setConnectionInitSql("SET lock_timeout = " + lockMillis + "; SET jit = off");
        }
        // Lets a SnapStart snapshot close the connections and take new ones when it wakes.
        pool.setAllowPoolSuspension(true);
        pool.addDataSourceProperty("logServerErrorDetail", Boolean.toString(LOG_SERVER_ERROR_DETAIL));
        return pool;
    }

    private <T extends Comparable<T>> T setting(String name, String given, Class<T> type, String least) {
        T lowest = conversions.convertRequired(least, type);
        return conversions
                .convert(given, type)
                .filter(value -> value.compareTo(lowest) >= 0)
                .orElseThrow(() ->
                        new ConfigurationException("%s is '%s': give it %s or more.".formatted(name, given, least)));
    }

    @PreDestroy
    void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
