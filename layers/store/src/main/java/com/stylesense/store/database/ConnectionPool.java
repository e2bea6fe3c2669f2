package com.stylesense.store.database;

import com.stylesense.runtime.lambda.SnapshotResource;
import com.stylesense.runtime.secret.SecretsRenewed;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.Credentials;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * The pool's life around a snapshot: connections do not survive one, since the server has long hung up when the copy wakes.
 */
@Singleton
public final class ConnectionPool implements ApplicationEventListener<SecretsRenewed>, SnapshotResource {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(5);

    private final HikariDataSource source;

    ConnectionPool(DataSource source) {
        this.source = (HikariDataSource) DelegatingDataSource.unwrapDataSource(source);
    }

    /** Closes every connection and takes no new one until {@link #restore()}. */
    @Override
    public void release() {
        var pool = source.getHikariPoolMXBean();
        if (pool == null) {
            // Nobody has asked for a connection yet.
            return;
        }
        pool.suspendPool();
        pool.softEvictConnections();
        Instant deadline = Instant.now().plus(CLOSE_TIMEOUT);
        while (pool.getTotalConnections() > 0 && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }

    @Override
    public void restore() {
        if (source.getHikariPoolMXBean() != null) {
            source.getHikariPoolMXBean().resumePool();
        }
    }

    /** The next connections use the new credentials; the address stays. */
    @Override
    public void onApplicationEvent(SecretsRenewed renewed) {
        if (renewed.secrets().databaseUrl() != null) {
            DatabaseUrl url = DatabaseUrl.parse(renewed.secrets().databaseUrl());
            source.setCredentials(Credentials.of(url.user(), url.password()));
        }
    }
}
