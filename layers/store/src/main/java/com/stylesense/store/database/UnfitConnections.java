package com.stylesense.store.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Which connections leave the pool beside broken ones: those to a server that has become a read-only replica, as after a failover. */
public final class UnfitConnections implements SQLExceptionOverride {

    private static final String READ_ONLY = "25006";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return READ_ONLY.equals(failure.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
