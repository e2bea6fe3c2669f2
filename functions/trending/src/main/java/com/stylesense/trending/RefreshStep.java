package com.stylesense.trending;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Computes some of the tables that are served precomputed. */
interface RefreshStep {

    List<RefreshedTable> tables();

    /** Fills the tables' stages, which exist and are empty. */
    void stage(Connection connection, Instant now) throws SQLException;
}
