package com.stylesense.store.database;

import com.stylesense.runtime.time.Deadline;
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

    /** How long finding out that a connection is dead may take. HikariCP takes no less. */
    private static final Duration VALIDATION = Duration.ofMillis(250);

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(30);
    private static final String CONNECT_SECONDS = "2";

    /** What a job waits for the server, unless it says otherwise: what has no request has no deadline. */
    private static final String SOCKET_SECONDS = "60";

    private final ConversionService conversions;
    private @Nullable HikariDataSource pool;

    PoolFactory(ConversionService conversions) {
        this.conversions = conversions;
    }

    /**
     * No statement is compiled to machine code: a request's run for a few milliseconds, compiling one takes a hundred.
     *
     * @param connections at most this many at once; the embedded database takes exactly one
     * @param patience    how long a request waits for the database in all: for a connection, and for what it asks then. As long, the server
     *                    works at a statement before it cancels it itself
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
            @Value("${" + Deadline.PATIENCE + "}") String patience,
            @Value("${database.lock-timeout:1s}") String lockTimeout,
            @Value("${database.proxied:false}") boolean proxied) {
        DatabaseUrl url = DatabaseUrl.parse(databaseUrl);
        HikariDataSource pool = new DeadlinePool();
        this.pool = pool;
        pool.setPoolName(named.getName());
        pool.setJdbcUrl(url.jdbcUrl());
        pool.setUsername(url.user());
        pool.setPassword(url.password());
        pool.setMaximumPoolSize(setting("DATABASE_CONNECTIONS", connections, Integer.class, "1"));
        long patienceMillis = setting("DATABASE_PATIENCE", patience, Duration.class, LEAST_PATIENCE)
                .toMillis();
        pool.setConnectionTimeout(patienceMillis);
        pool.setInitializationFailTimeout(NEVER_GIVES_UP);
        noticeDeadConnections(pool);
        long lockMillis = setting("DATABASE_LOCK_TIMEOUT", lockTimeout, Duration.class, "1ms")
                .toMillis();
        if (proxied) {
            pool.addDataSourceProperty("prepareThreshold", "0");
            // Else the driver asks for a server's version first, and then sets what it could have said on connecting.
            pool.addDataSourceProperty("assumeMinServerVersion", "9.0");
        } else {
            pool.setConnectionInitSql("SET lock_timeout = " + lockMillis + "; SET statement_timeout = " + patienceMillis
                    + "; SET jit = off");
        }
        // Lets a SnapStart snapshot close the connections and take new ones when it wakes.
        pool.setAllowPoolSuspension(true);
        // A batch of inserts goes as statements of many rows: a refresh stages a million.
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("logServerErrorDetail", Boolean.toString(LOG_SERVER_ERROR_DETAIL));
        return pool;
    }

    private static void noticeDeadConnections(HikariDataSource pool) {
        pool.setValidationTimeout(VALIDATION.toMillis());
        pool.setKeepaliveTime(KEEP_ALIVE.toMillis());
        pool.setExceptionOverride(new UnfitConnections());
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("connectTimeout", CONNECT_SECONDS);
        pool.addDataSourceProperty("loginTimeout", CONNECT_SECONDS);
        pool.addDataSourceProperty("socketTimeout", SOCKET_SECONDS);
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
