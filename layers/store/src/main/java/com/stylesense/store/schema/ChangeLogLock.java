package com.stylesense.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Liquibase's own lock, a row that outlives whoever set it: a migration that was killed leaves it behind, and every later one would wait
 * for nobody. It is cleared where it can be shown that its holder is gone.
 */
final class ChangeLogLock {

    /** Stands in the row that a migration sets while it holds the {@link SessionLock}: where the latter is free, such a row is a dead one's. */
    static final String MARK = "under-advisory-lock";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeLogLock.class);

    /** A session that could have set the row was there at that time, which the row has in its holder's time zone, up to 14 hours off. */
    private static final String POSSIBLE_HOLDERS = """
            SELECT string_agg('session ' || pid || coalesce(' of ' || usename, '') || coalesce(' from ' || host(client_addr), ''), ', ')
            FROM pg_stat_activity, databasechangeloglock
            WHERE id = 1 AND datname = current_database() AND pid <> pg_backend_pid()
                AND coalesce(backend_type, 'client backend') = 'client backend'
                AND (backend_start IS NULL OR lockgranted IS NULL OR backend_start < lockgranted + interval '14 hours')""";

    private ChangeLogLock() {}

    /**
     * To be called while holding the {@link SessionLock}.
     *
     * @throws MigrationLockedException where the row was set by a version that takes no advisory lock, and that may still be at work
     */
    static void clearIfStale(Connection connection) throws SQLException {
        String holder = holder(connection).orElse("");
        if (holder.isEmpty()) {
            return;
        }
        String possible =
                holder.contains(MARK) ? "" : text(connection, POSSIBLE_HOLDERS).orElse("");
        if (!possible.isEmpty()) {
            throw MigrationLockedException.byRow(holder, possible);
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE databasechangeloglock SET locked = FALSE, lockgranted = NULL, lockedby = NULL WHERE id = 1");
        }
        LOG.warn("Cleared the migration lock that {} left behind: no session that could hold it is left", holder);
    }

    /** Whom the row names, and since when; empty when nobody holds it. */
    private static Optional<String> holder(Connection connection) throws SQLException {
        return text(connection, "SELECT to_regclass('databasechangeloglock')").isEmpty()
                ? Optional.empty()
                : text(
                        connection,
                        "SELECT coalesce(lockedby, 'somebody') || coalesce(' since ' || date_trunc('second', lockgranted), '')"
                                + " FROM databasechangeloglock WHERE id = 1 AND locked");
    }

    private static Optional<String> text(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}
