package com.stylesense.store.shopper;

import com.stylesense.store.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes people out of the shop. Their orders stay, as the books and what is bought together need them, under rows of {@code users} that
 * tell nothing of anybody and that no password opens, under an address that nobody could have registered before. Their sessions stay, ended
 * or run out, until the last access token has too.
 */
@Singleton
public class ShopperErasure {

    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM cart_items WHERE user_id = ANY (?)",
            "DELETE FROM cart_additions WHERE user_id = ANY (?)",
            "DELETE FROM addresses WHERE user_id = ANY (?)",
            "DELETE FROM interactions WHERE user_id = ANY (?)",
            "DELETE FROM preferences WHERE user_id = ANY (?)",
            "DELETE FROM password_reset_tokens WHERE user_id = ANY (?)",
            "DELETE FROM event_ids WHERE id IN (SELECT id FROM events WHERE user_id = ANY (?))",
            "DELETE FROM events WHERE user_id = ANY (?)",
            "DELETE FROM shopper_units WHERE user_id = ANY (?)",
            "UPDATE refresh_tokens SET client = NULL, spent_by = NULL, successor_salt = NULL WHERE user_id = ANY (?)",
            """
            UPDATE orders SET idempotency_key = NULL, shipping_full_name = NULL, shipping_line1 = NULL, shipping_city = NULL,
                              shipping_postal_code = NULL, shipping_country = NULL
            WHERE user_id = ANY (?)""",
            """
            UPDATE users SET email = 'deleted-' || gen_random_uuid() || '@deleted.invalid', contact_email = NULL, password_hash = '',
                             full_name = 'Deleted account', gender = NULL, cohort = NULL
            WHERE id = ANY (?)""");

    private final Queries queries;

    ShopperErasure(Queries queries) {
        this.queries = queries;
    }

    /** Within the caller's transaction, so that all of it goes or nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(long... shoppers) {
        STATEMENTS.forEach(statement -> queries.execute(statement, shoppers));
    }
}
