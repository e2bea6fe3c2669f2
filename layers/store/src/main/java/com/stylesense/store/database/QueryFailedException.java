package com.stylesense.store.database;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;

/** The database refused a statement. The message quotes the SQL but no parameter, which may be somebody's address. */
public final class QueryFailedException extends DataAccessException {

    private final SQLException reason;

    QueryFailedException(String sql, SQLException reason) {
        super("Query failed: " + sql, reason);
        this.reason = reason;
    }

    /** What the driver says, with PostgreSQL's SQLSTATE. */
    public SQLException reason() {
        return reason;
    }
}
