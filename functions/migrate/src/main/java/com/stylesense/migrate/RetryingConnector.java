package com.stylesense.migrate;

import com.stylesense.store.database.DatabaseUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects to a database that may still be starting: the first deployment's proxy is there minutes before the database behind it takes
 * connections, and a migration that gave up would take the whole deployment down with it.
 *
 * @param connector makes one attempt
 * @param attempts  how many before it gives up
 * @param pause     between two of them
 */
record RetryingConnector(Connector connector, int attempts, Duration pause) {

    private static final Logger LOG = LoggerFactory.getLogger(RetryingConnector.class);

    /** SQLSTATEs of a server that is not there yet: no connection, starting up, too many connections. */
    private static final Set<String> NOT_READY = Set.of("08000", "08001", "08004", "08006", "57P03", "53300");

    /** As {@link java.sql.DriverManager} does. */
    @FunctionalInterface
    interface Connector {

        Connection connect(String url, String user, String password) throws SQLException;
    }

    /** @throws SQLException of the last attempt, or of the first that waiting cannot help, such as a wrong password's */
    Connection connect(DatabaseUrl url) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return connector.connect(url.jdbcUrl(), url.user(), url.password());
            } catch (SQLException refused) {
                if (attempt == attempts || !NOT_READY.contains(String.valueOf(refused.getSQLState()))) {
                    throw refused;
                }
                LOG.info(
                        "The database takes no connection yet ({}); attempt {} of {}",
                        refused.getSQLState(),
                        attempt,
                        attempts);
                waitForNext(refused);
            }
        }
    }

    private void waitForNext(SQLException refused) throws SQLException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw refused;
        }
    }
}
