package com.stylesense.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.store.schema.MigrationLockedException;
import com.stylesense.store.schema.SchemaMigration;
import com.stylesense.testing.ShopDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A migration that was killed keeps no later one out. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MigrationLockTest {

    private static final String HOLD = "SELECT pg_advisory_lock(" + SchemaMigration.LOCK_KEY + ")";
    private static final Duration SHORT = Duration.ofMillis(600);

    private ShopDatabase database;
    private Connection connection;

    @BeforeEach
    void goBackToBefore() throws SQLException {
        database = ShopDatabase.startFresh();
        connection = database.connect();
        execute(connection, "DROP SCHEMA public CASCADE");
        execute(connection, "CREATE SCHEMA public");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aLockLeftBehindYesterdayIsCleared() throws SQLException {
        lockRow("now() - interval '1 day'", "dead-host (10.0.0.9)");

        SchemaMigration.apply(connection);

        assertThat(number("SELECT count(*) FROM products")).isZero();
        assertThat(number("SELECT count(*) FROM databasechangeloglock WHERE locked"))
                .isZero();
    }

    /** It set its row under the advisory lock, which the server took from it. */
    @Test
    void aMigrationThatDiedAMomentAgoKeepsNobodyOut() throws SQLException {
        lockRow("now()", "this-host#under-advisory-lock (10.0.0.9)");
        execute(connection, HOLD);
        connection.close();
        connection = database.connect();

        SchemaMigration.apply(connection);

        assertThat(number("SELECT count(*) FROM products")).isZero();
    }

    @Test
    void theLockIsFreeAfterwards() throws SQLException {
        SchemaMigration.apply(connection);

        // Beside this database others of the same server are being migrated, by other modules' tests.
        assertThat(number("SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database"
                        + " WHERE datname = current_database() AND locktype = 'advisory' AND objid = "
                        + SchemaMigration.LOCK_KEY + "::oid"))
                .isZero();
    }

    @Test
    void aFailureGivesNoAdviceToEraseAnything() throws SQLException {
        execute(connection, "CREATE TABLE products (somebody_elses int)");

        assertThatThrownBy(() -> SchemaMigration.apply(connection))
                .hasMessageContaining("products")
                .hasMessageNotContaining("fresh");
    }

    @Test
    void oneThatIsAtWorkIsWaitedForUntilItsSessionEnds() throws Exception {
        assumeTrue(database.takesManyConnections(), "the embedded database takes one connection");
        try (Connection other = database.connect()) {
            execute(other, HOLD);
            var migration = CompletableFuture.runAsync(this::migrate);
            assertThatThrownBy(() -> migration.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            try (Connection third = database.connect()) {
                execute(third, "SELECT pg_terminate_backend(" + pid(other) + ")");
            }
            migration.get(30, TimeUnit.SECONDS);
        }
        assertThat(number("SELECT count(*) FROM products")).isZero();
    }

    @Test
    void whoWaitsInVainIsToldForWhom() throws SQLException {
        assumeTrue(database.takesManyConnections(), "the embedded database takes one connection");
        try (Connection other = database.connect()) {
            execute(other, HOLD);
            assertThatThrownBy(() -> SchemaMigration.apply(connection, SHORT))
                    .isInstanceOf(MigrationLockedException.class)
                    .hasMessageContaining("session " + pid(other))
                    .hasMessageContaining("pg_terminate_backend");
        }
    }

    /** A version before the advisory lock may be at work: nothing proves that it is not. */
    @Test
    void aRowThatSomeoneConnectedMayHoldIsLeftAloneAndSaidAtOnce() throws SQLException {
        assumeTrue(database.takesManyConnections(), "the embedded database takes one connection");
        lockRow("now()", "old-version (10.0.0.9)");
        try (Connection other = database.connect()) {
            assertThatThrownBy(() -> SchemaMigration.apply(connection))
                    .isInstanceOf(MigrationLockedException.class)
                    .hasMessageContaining("old-version (10.0.0.9)")
                    .hasMessageContaining("session " + pid(other))
                    .hasMessageContaining("UPDATE databasechangeloglock SET locked = FALSE");
        }
    }

    /** Whoever left it open may have gone home: an ALTER behind it would keep out every reader of that table as well. */
    @Test
    void aTableThatAForgottenTransactionHoldsIsNotWaitedForAndItsSessionNamed() throws SQLException {
        assumeTrue(database.takesManyConnections(), "the embedded database takes one connection");
        SchemaMigration.apply(connection);
        try (Connection other = database.connect()) {
            execute(other, "BEGIN");
            execute(other, "LOCK TABLE databasechangeloglock");
            assertThatThrownBy(() -> SchemaMigration.apply(connection, SHORT))
                    .isInstanceOf(MigrationLockedException.class)
                    .hasMessageContaining("session " + pid(other))
                    .hasMessageContaining("pg_terminate_backend");
            execute(other, "ROLLBACK");
        }

        SchemaMigration.apply(connection, SHORT);
        assertThat(number("SELECT count(*) FROM pg_settings WHERE name = 'lock_timeout' AND setting <> '0'"))
                .isZero();
    }

    /** As one that was cut off between making the table and its row leaves it. */
    @Test
    void aLockTableWithoutItsRowIsNoLock() throws SQLException {
        execute(connection, """
                CREATE TABLE databasechangeloglock
                    (id int NOT NULL PRIMARY KEY, locked boolean NOT NULL, lockgranted timestamp, lockedby varchar(255))""");

        SchemaMigration.apply(connection);

        assertThat(number("SELECT count(*) FROM products")).isZero();
    }

    private void migrate() {
        try {
            SchemaMigration.apply(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void lockRow(String granted, String holder) throws SQLException {
        execute(connection, """
                CREATE TABLE databasechangeloglock
                    (id int NOT NULL PRIMARY KEY, locked boolean NOT NULL, lockgranted timestamp, lockedby varchar(255))""");
        execute(connection, "INSERT INTO databasechangeloglock VALUES (1, true, %s, '%s')".formatted(granted, holder));
    }

    private long pid(Connection of) throws SQLException {
        try (Statement statement = of.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection on, String sql) throws SQLException {
        try (Statement statement = on.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
