package com.stylesense.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.ui.LoggerUIService;

/** Brings a database's schema up to date with the store's change log. */
public final class SchemaMigration {

    /** Of the advisory lock that a migration holds as long as it runs. */
    public static final long LOCK_KEY = 1_398_031_713;

    /** How long a migration waits for another: a function has a quarter of an hour, of which it may wait five minutes to connect. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String CHANGE_LOG = "db/changelog.yaml";

    static {
        // Liquibase writes it into its lock's row.
        System.setProperty("liquibase.hostDescription", ChangeLogLock.MARK);
    }

    private SchemaMigration() {}

    /**
     * Applies what has not been applied yet, after whoever is at it already. Leaves the connection open, with auto-commit on.
     *
     * @throws DatabaseUnfitException when the database lacks an extension that the shop stands on
     * @throws MigrationLockedException when another migration is still running after some minutes
     * @throws MigrationFailedException when a change could not be applied; the ones before it stay
     */
    public static void apply(Connection connection) throws SQLException {
        apply(connection, PATIENCE);
    }

    /** @param patience how long to wait for another migration */
    public static void apply(Connection connection, Duration patience) throws SQLException {
        Extensions.require(connection);
        try (SessionLock held = SessionLock.acquire(connection, LOCK_KEY, "migration", patience)) {
            TableLocks.underTimeout(connection, patience, () -> {
                ChangeLogLock.clearIfStale(connection);
                update(connection);
            });
        }
    }

    private static void update(Connection connection) throws SQLException {
        // Liquibase reports each step through java.util.logging; only what goes wrong is news to the one who starts the
        // shop.
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
                new CommandScope(UpdateCommandStep.COMMAND_NAME)
                        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                        .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGE_LOG)
                        .execute();
            });
        } catch (Exception failed) {
            throw new MigrationFailedException(failed);
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
