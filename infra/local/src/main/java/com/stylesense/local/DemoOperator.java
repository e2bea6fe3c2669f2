package com.stylesense.local;

import com.stylesense.runtime.security.Passwords;
import com.stylesense.store.database.Queries;
import java.sql.Connection;

/** The account that shows a laptop's shop as its operator sees it, whose password everybody knows; no other shop has it. */
final class DemoOperator {

    /** As application-local.properties names it. */
    private static final String EMAIL = "operator@stylesense.com";

    private static final String PASSWORD = "password123";

    private DemoOperator() {}

    /** Once; somebody who took the address before keeps it. */
    static void add(Connection connection) {
        Queries queries = Queries.on(connection);
        boolean isThere = queries.first("SELECT 1 FROM users WHERE lower(email) = ?", row -> row.getInt(1), EMAIL)
                .isPresent();
        if (!isThere) {
            queries.execute("""
                INSERT INTO users (email, password_hash, full_name, created_at) VALUES (?, ?, 'Olive Operator', now())
                ON CONFLICT DO NOTHING""", EMAIL, Passwords.hash(PASSWORD));
        }
    }
}
