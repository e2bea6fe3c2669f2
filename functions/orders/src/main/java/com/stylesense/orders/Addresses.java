package com.stylesense.orders;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Where a shopper's orders have gone. The last few are kept until the shopper deletes them; the orders themselves stay as they are. */
@Singleton
class Addresses {

    static final int MOST = 10;

    private static final String NEWEST_FIRST = " FROM addresses WHERE user_id = ? ORDER BY last_used_at DESC, id DESC";

    private static final String USE = """
        INSERT INTO addresses (user_id, full_name, line1, city, postal_code, country, last_used_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (user_id, full_name, line1, city, postal_code, country)
        DO UPDATE SET last_used_at = excluded.last_used_at""";

    private final Queries queries;

    Addresses(Queries queries) {
        this.queries = queries;
    }

    AddressList of(Shopper shopper) {
        String sql = "SELECT id, last_used_at, full_name, line1, city, postal_code, country" + NEWEST_FIRST;
        return new AddressList(queries.list(sql, Addresses::read, shopper.id()));
    }

    /** Within the transaction of the order that goes there, which holds the shopper's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void use(Shopper shopper, Shipping to, Instant now) {
        queries.execute(USE, shopper.id(), to.fullName(), to.line1(), to.city(), to.postalCode(), to.country(), now);
        queries.execute(
                "DELETE FROM addresses WHERE id IN (SELECT id" + NEWEST_FIRST + " OFFSET ?)", shopper.id(), MOST);
    }

    /** @return false when the shopper has no such address */
    boolean delete(Shopper shopper, long id) {
        return queries.execute("DELETE FROM addresses WHERE id = ? AND user_id = ?", id, shopper.id()) > 0;
    }

    private static SavedAddress read(ResultSet row) throws SQLException {
        return new SavedAddress(
                row.getLong("id"),
                row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                new Shipping(
                        row.getString("full_name"),
                        row.getString("line1"),
                        row.getString("city"),
                        row.getString("postal_code"),
                        row.getString("country")));
    }
}
