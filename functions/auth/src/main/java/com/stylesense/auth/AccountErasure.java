package com.stylesense.auth;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.database.Queries;
import com.stylesense.store.shopper.ShopperLock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes a person out of the shop. Their orders stay, as the books and what is bought together need them, under a row of {@code users} that
 * tells nothing of anybody and that no password opens. Their sessions stay ended until the last access token has run out.
 */
@Singleton
class AccountErasure {

    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM cart_items WHERE user_id = ?",
            "DELETE FROM cart_additions WHERE user_id = ?",
            "DELETE FROM interactions WHERE user_id = ?",
            "DELETE FROM preferences WHERE user_id = ?",
            "DELETE FROM password_reset_tokens WHERE user_id = ?",
            "DELETE FROM event_ids WHERE id IN (SELECT id FROM events WHERE user_id = ?)",
            "DELETE FROM events WHERE user_id = ?",
            "DELETE FROM shopper_units WHERE user_id = ?",
            "UPDATE refresh_tokens SET client = NULL, spent_by = NULL, successor_salt = NULL WHERE user_id = ?",
            """
            UPDATE orders SET idempotency_key = NULL, shipping_full_name = NULL, shipping_line1 = NULL, shipping_city = NULL,
                              shipping_postal_code = NULL, shipping_country = NULL
            WHERE user_id = ?""",
            """
            UPDATE users SET email = 'deleted-' || id || '@deleted.invalid', password_hash = '', full_name = 'Deleted account',
                             gender = NULL, cohort = NULL
            WHERE id = ?""");

    private final Queries queries;
    private final Sessions sessions;
    private final LoginFailuresRepository failures;
    private final ResetRequestRepository resetRequests;
    private final ShopperLock lock;

    AccountErasure(
            Queries queries,
            Sessions sessions,
            LoginFailuresRepository failures,
            ResetRequestRepository resetRequests,
            ShopperLock lock) {
        this.queries = queries;
        this.sessions = sessions;
        this.failures = failures;
        this.resetRequests = resetRequests;
        this.lock = lock;
    }

    /** All of it or, where one statement fails, nothing. */
    @Transactional
    void erase(Shopper shopper, String email) {
        lock.hold(shopper);
        sessions.endAll(shopper);
        STATEMENTS.forEach(statement -> queries.execute(statement, shopper.id()));
        failures.delete(email);
        resetRequests.delete(email);
    }
}
