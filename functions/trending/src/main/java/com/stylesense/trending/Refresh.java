package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recomputes what is served precomputed, all of it from one state of the log and in one transaction: readers go on with the last
 * good tables until it commits, and an interrupted refresh leaves nothing behind. Then it lets events that are too old go, and tells what experiments have come to.
 */
@Singleton
public final class Refresh {

    private static final Logger LOG = LoggerFactory.getLogger(Refresh.class);
    /** A function's life. */
    static final Duration STATEMENT_LIMIT = Duration.ofMinutes(15);

    private static final long ADVISORY_LOCK = 5_794_302_117L;

    private final List<RefreshStep> steps;
    private final TransactionOperations<Connection> transactions;
    private final Queries queries;
    private final EventDays eventDays;
    private final ExperimentResults experiments;
    private final Clock clock;
    /* The database's lock is a session's, so two threads that share the embedded database's one session need this as well. */
    private final ReentrantLock running = new ReentrantLock();

    Refresh(
            List<RefreshStep> steps,
            TransactionOperations<Connection> transactions,
            Queries queries,
            EventDays eventDays,
            ExperimentResults experiments,
            Clock clock) {
        this.steps = steps;
        this.transactions = transactions;
        this.queries = queries;
        this.eventDays = eventDays;
        this.experiments = experiments;
        this.clock = clock;
    }

    /** Empty when another one is at it, here or in another process: its work will do. */
    public Optional<RefreshReport> run() {
        if (!running.tryLock()) {
            return Optional.empty();
        }
        try {
            DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();
            snapshot.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
            Optional<RefreshReport> report =
                    transactions.execute(snapshot, status -> refresh(Queries.on(status.getConnection())));
            report.ifPresent(done -> LOG.info("Refreshed in {} ms: {}", done.tookMillis(), done.rows()));
            // In a transaction of its own: whoever sends events waits for its locks.
            report.ifPresent(done -> eventDays.renew(done.refreshedAt()));
            report.ifPresent(done -> experiments.renew(done.refreshedAt()));
            return report;
        } finally {
            running.unlock();
        }
    }

    /** Whether there is a last good state to serve. */
    public boolean hasRunBefore() {
        return queries.first("SELECT EXISTS (SELECT FROM refreshes)", row -> row.getBoolean(1))
                .orElseThrow();
    }

    private Optional<RefreshReport> refresh(Queries queries) {
        queries.allow(STATEMENT_LIMIT);
        if (!lock(queries)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        long started = System.nanoTime();
        Map<String, Long> rows = new LinkedHashMap<>();
        for (RefreshStep step : steps) {
            long stepStarted = System.nanoTime();
            step.tables().forEach(table -> table.createStage(queries));
            step.stage(queries, now);
            for (StagedTable table : step.tables()) {
                long count = table.mergeStage(queries);
                rows.put(table.name(), count);
                record(queries, table, now, millisSince(stepStarted), count);
            }
        }
        return Optional.of(new RefreshReport(now, millisSince(started), rows));
    }

    private static boolean lock(Queries queries) {
        return queries.first("SELECT pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ADVISORY_LOCK)
                .orElseThrow();
    }

    private static void record(Queries queries, StagedTable table, Instant now, long tookMillis, long rows) {
        queries.execute("""
            INSERT INTO refreshes (name, refreshed_at, took_ms, rows) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE
            SET refreshed_at = excluded.refreshed_at, took_ms = excluded.took_ms, rows = excluded.rows
            """, table.name(), now, tookMillis, rows);
    }

    private static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }
}
