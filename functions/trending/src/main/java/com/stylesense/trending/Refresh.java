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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recomputes what is served precomputed, all of it from one state of the log and in one transaction: readers go on with the last
 * good tables until it commits, and an interrupted refresh leaves nothing behind. Then it lets events that are too old and guests that are gone go, and tells what experiments have come to.
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
    private final AbandonedGuests abandonedGuests;
    private final ExperimentResults experiments;
    private final Clock clock;
    /* The database's lock is a session's, so two threads that share the embedded database's one session need this as well. */
    private final ReentrantLock running = new ReentrantLock();

    Refresh(
            List<RefreshStep> steps,
            TransactionOperations<Connection> transactions,
            Queries queries,
            EventDays eventDays,
            AbandonedGuests abandonedGuests,
            ExperimentResults experiments,
            Clock clock) {
        this.steps = steps;
        this.transactions = transactions;
        this.queries = queries;
        this.eventDays = eventDays;
        this.abandonedGuests = abandonedGuests;
        this.experiments = experiments;
        this.clock = clock;
    }

    /** Empty when another one is at it, here or in another process: its work will do. */
    public Optional<RefreshReport> run() {
        return run(queries -> steps, clock::instant);
    }

    /**
     * Takes over what was computed elsewhere, but for tables that are as new. Empty when all of them are.
     *
     * @param asOf when the log was read there
     * @throws AnotherRefreshException while one is at it, whose tables may be other ones
     */
    Optional<RefreshReport> takeOver(List<RefreshStep> staged, Instant asOf) {
        Optional<RefreshReport> report = run(
                queries -> staged.stream()
                        .filter(step -> isOlder(queries, step, asOf))
                        .toList(),
                () -> asOf);
        if (report.isEmpty() && staged.stream().anyMatch(step -> isOlder(queries, step, asOf))) {
            throw new AnotherRefreshException();
        }
        return report;
    }

    private Optional<RefreshReport> run(Function<Queries, List<RefreshStep>> due, Supplier<Instant> asOf) {
        if (!running.tryLock()) {
            return Optional.empty();
        }
        try {
            DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();
            snapshot.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
            Optional<RefreshReport> report =
                    transactions.execute(snapshot, status -> locked(Queries.on(status.getConnection()), due, asOf));
            report.ifPresent(done -> LOG.info("Refreshed in {} ms: {}", done.tookMillis(), done.rows()));
            // In a transaction of its own: whoever sends events waits for its locks.
            report.ifPresent(done -> eventDays.renew(clock.instant()));
            report.ifPresent(done -> abandonedGuests.remove());
            report.ifPresent(done -> experiments.renew(clock.instant()));
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

    /** When the oldest of the tables was made; empty where one of them never was, as after an update that brings a new one. */
    public Optional<Instant> lastRun() {
        String[] tables = steps.stream()
                .flatMap(step -> step.tables().stream())
                .map(StagedTable::name)
                .toArray(String[]::new);
        return queries.first(
                "SELECT min(refreshed_at) FROM refreshes WHERE name = ANY (?) HAVING count(*) = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                tables,
                tables.length);
    }

    private static Optional<RefreshReport> locked(
            Queries queries, Function<Queries, List<RefreshStep>> due, Supplier<Instant> asOf) {
        queries.allow(STATEMENT_LIMIT);
        List<RefreshStep> steps = lock(queries) ? due.apply(queries) : List.of();
        return steps.isEmpty() ? Optional.empty() : Optional.of(refresh(queries, steps, asOf.get()));
    }

    private static RefreshReport refresh(Queries queries, List<RefreshStep> steps, Instant now) {
        long started = System.nanoTime();
        ShopLog log = new ShopLog(queries);
        Map<String, Long> rows = new LinkedHashMap<>();
        for (RefreshStep step : steps) {
            long stepStarted = System.nanoTime();
            step.tables().forEach(table -> table.createStage(queries));
            step.stage(queries, now, log);
            for (StagedTable table : step.tables()) {
                long count = table.mergeStage(queries);
                rows.put(table.name(), count);
                record(queries, table, now, millisSince(stepStarted), count);
            }
        }
        return new RefreshReport(now, millisSince(started), rows);
    }

    private static boolean isOlder(Queries queries, RefreshStep step, Instant asOf) {
        String[] names = step.tables().stream().map(StagedTable::name).toArray(String[]::new);
        return queries.first(
                        "SELECT count(*) = 0 FROM refreshes WHERE name = ANY (?) AND refreshed_at >= ?",
                        row -> row.getBoolean(1),
                        names,
                        asOf)
                .orElseThrow();
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
