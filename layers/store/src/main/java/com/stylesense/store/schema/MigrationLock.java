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
 * Lets one migration at a time change a database. It is an advisory lock of the session, so the server frees it when its holder is gone,
 * however that came about. On the embedded database, where all clients are one session, what a dead one left does not keep the next out.
 */
final class MigrationLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Connection connection;

    private MigrationLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits for whoever migrates now, and says for whom.
     *
     * @param connection with auto-commit on; holds the lock until {@link #close}
     * @throws MigrationLockedException when another session still migrates after {@code patience}
     */
    static MigrationLock acquire(Connection connection, Duration patience) throws SQLException {
        Instant deadline = Instant.now().plus(patience);
        String told = "";
        while (!ask(connection, "SELECT pg_try_advisory_lock(?)")) {
            String holder = holder(connection).orElse(told);
            if (Instant.now().isAfter(deadline)) {
                throw MigrationLockedException.bySession(holder);
            }
            if (!holder.equals(told)) {
                LOG.info("Another migration is running ({}); waiting for its end", holder);
                told = holder;
            }
            pause();
        }
        return new MigrationLock(connection);
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            ask(connection, "SELECT pg_advisory_unlock(?)");
        }
    }

    private static boolean ask(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, SchemaMigration.LOCK_KEY);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    /** Empty when it has just gone. */
    private static Optional<String> holder(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT 'session ' || pid || coalesce(' of ' || usename, '') || coalesce(' from ' || host(client_addr), '')
                    || coalesce(' since ' || date_trunc('second', backend_start), '')
                FROM pg_locks JOIN pg_stat_activity USING (pid)
                WHERE locktype = 'advisory' AND granted AND classid = 0 AND objid = ?::oid AND objsubid = 1
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""")) {
            statement.setLong(1, SchemaMigration.LOCK_KEY);
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
