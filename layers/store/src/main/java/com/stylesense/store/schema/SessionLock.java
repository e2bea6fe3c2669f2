package com.stylesense.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one at a time do some work on a database. It is an advisory lock of the session, so the server frees it when its holder is gone,
 * however that came about. On the embedded database, where all clients are one session, what a dead one left does not keep the next out.
 */
public final class SessionLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLock.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Connection connection;
    private final long key;

    private SessionLock(Connection connection, long key) {
        this.connection = connection;
        this.key = key;
    }

    /**
     * Waits for whoever does the same work now, and says for whom.
     *
     * @param connection with auto-commit on; holds the lock until {@link #close}
     * @param key of the advisory lock
     * @param work as a sentence names it, such as a migration
     * @throws MigrationLockedException when another session still holds the lock after {@code patience}
     */
    public static SessionLock acquire(Connection connection, long key, String work, Duration patience)
            throws SQLException {
        Instant deadline = Instant.now().plus(patience);
        String told = "";
        while (!ask(connection, "SELECT pg_try_advisory_lock(?)", key)) {
            String holder = holder(connection, key).orElse(told);
            if (Instant.now().isAfter(deadline)) {
                throw MigrationLockedException.bySession(work, holder);
            }
            if (!holder.equals(told)) {
                LOG.info(
                        "Another {} is running ({}); waiting for its end. If it is stuck, SELECT pg_terminate_backend(that number) frees its lock",
                        work,
                        holder);
                told = holder;
            }
            pause();
        }
        return new SessionLock(connection, key);
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            ask(connection, "SELECT pg_advisory_unlock(?)", key);
        }
    }

    private static boolean ask(Connection connection, String query, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, key);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    /** Empty when it has just gone. */
    private static Optional<String> holder(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT 'session ' || pid || coalesce(' of ' || usename, '') || coalesce(' from ' || host(client_addr), '')
                    || coalesce(' since ' || date_trunc('second', backend_start), '')
                FROM pg_locks JOIN pg_stat_activity USING (pid)
                WHERE locktype = 'advisory' AND granted AND objsubid = 1
                    AND classid = (?::bigint >> 32)::oid AND objid = (?::bigint & 4294967295)::oid
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""")) {
            statement.setLong(1, key);
            statement.setLong(2, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MigrationFailedException(interrupted);
        }
    }
}
