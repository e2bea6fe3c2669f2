package com.stylesense.trending;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recomputes what is served precomputed, all of it from one state of the log and in one transaction: readers go on with the last
 * good tables until it commits, and an interrupted refresh leaves nothing behind.
 */
@Singleton
public final class Refresh {

    private static final Logger LOG = LoggerFactory.getLogger(Refresh.class);
    private static final long ADVISORY_LOCK = 5_794_302_117L;

    private final List<RefreshStep> steps;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    /* The database's lock is a session's, so two threads that share the embedded database's one session need this as well. */
    private final ReentrantLock running = new ReentrantLock();

    Refresh(List<RefreshStep> steps, TransactionOperations<Connection> transactions, Clock clock) {
        this.steps = steps;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty when another one is at it, here or in another process: its work will do. */
    public Optional<RefreshReport> run() {
        if (!running.tryLock()) {
            return Optional.empty();
        }
        try {
            DefaultTransactionDefinition oneStateOfTheLog = new DefaultTransactionDefinition();
            oneStateOfTheLog.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
            Optional<RefreshReport> report =
                    transactions.execute(oneStateOfTheLog, status -> refresh(status.getConnection()));
            report.ifPresent(done -> LOG.info("Refreshed in {} ms: {}", done.tookMillis(), done.rows()));
            return report;
        } finally {
            running.unlock();
        }
    }

    /** Whether there is a last good state to serve. */
    public boolean hasRunBefore() {
        return transactions.executeRead(status -> {
            try (Statement statement = status.getConnection().createStatement();
                    ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM refreshes)")) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    private Optional<RefreshReport> refresh(Connection connection) throws SQLException {
        if (!lock(connection)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        long started = System.nanoTime();
        Map<String, Long> rows = new LinkedHashMap<>();
        for (RefreshStep step : steps) {
            long stepStarted = System.nanoTime();
            for (RefreshedTable table : step.tables()) {
                table.createStage(connection);
            }
            step.stage(connection, now);
            for (RefreshedTable table : step.tables()) {
                table.takeOverStage(connection);
                rows.put(table.name(), record(connection, table, now, millisSince(stepStarted)));
            }
        }
        return Optional.of(new RefreshReport(now, millisSince(started), rows));
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, ADVISORY_LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static long record(Connection connection, RefreshedTable table, Instant now, long tookMillis)
            throws SQLException {
        long rows = count(connection, table);
        try (PreparedStatement statement = connection.prepareStatement("""
            INSERT INTO refreshes (name, refreshed_at, took_ms, rows) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE
            SET refreshed_at = excluded.refreshed_at, took_ms = excluded.took_ms, rows = excluded.rows
            """)) {
            statement.setString(1, table.name());
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setLong(3, tookMillis);
            statement.setLong(4, rows);
            statement.executeUpdate();
        }
        return rows;
    }

    private static long count(Connection connection, RefreshedTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table.stage())) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }
}
