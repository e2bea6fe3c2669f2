package com.stylesense.store.database;

import com.stylesense.runtime.time.Deadline;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * A pool whose connections wait for the server no longer than the request that borrows them has time left. One that waited in vain is
 * broken and leaves the pool, so that a pool full of hanging connections mends itself.
 */
final class DeadlinePool extends HikariDataSource {

    @Override
    public Connection getConnection() throws SQLException {
        Deadline deadline = Deadline.current().orElse(null);
        if (deadline == null) {
            return super.getConnection();
        }
        if (deadline.left() <= 0) {
            throw new SQLTransientConnectionException("The request has waited for the database for too long.");
        }
        Connection connection = super.getConnection();
        // Hikari puts the pool's own limit back when the connection returns; the driver keeps it on this side of the
        // wire.
        connection.setNetworkTimeout(Runnable::run, (int) Math.max(1, deadline.left()));
        return connection;
    }
}
