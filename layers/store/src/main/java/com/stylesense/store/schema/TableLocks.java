package com.stylesense.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Keeps a change of the schema from waiting for good, and everybody else behind it, for a table that a forgotten transaction holds: after
 * some seconds it fails and says which session that is.
 */
final class TableLocks {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final Duration LONGEST = Duration.ofSeconds(8);

    private static final String OPEN_TRANSACTIONS = """
            SELECT string_agg('session ' || pid || coalesce(' of ' || usename, '') || coalesce(' from ' || host(client_addr), '')
                || ', ' || state || ', since ' || date_trunc('second', xact_start), '; ' ORDER BY xact_start)
            FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND (state LIKE 'idle in transaction%' OR xact_start < now() - interval '5 s')""";

    private TableLocks() {}

    /**
     * @param patience for each lock, where that is less than some seconds
     * @throws MigrationLockedException when the work waited in vain
     */
    static void underTimeout(Connection connection, Duration patience, Work work) throws SQLException {
        Duration timeout = patience.compareTo(LONGEST) < 0 ? patience : LONGEST;
        execute(connection, "SET lock_timeout = " + timeout.toMillis());
        try {
            work.run();
        } catch (SQLException | MigrationFailedException failed) {
            if (isLockTimeout(failed)) {
                throw MigrationLockedException.byTransactions(holders(connection));
            }
            throw failed;
        } finally {
            if (!connection.isClosed()) {
                execute(connection, "RESET lock_timeout");
            }
        }
    }

    private static boolean isLockTimeout(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static String holders(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OPEN_TRANSACTIONS)) {
            row.next();
            String holders = row.getString(1);
            return holders == null ? "one that has ended meanwhile" : holders;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    interface Work {
        void run() throws SQLException;
    }
}
