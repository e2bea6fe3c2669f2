package com.stylesense.cart;

import com.stylesense.runtime.http.IdempotencyKey;
import com.stylesense.runtime.http.IdempotencyKeyReusedException;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembers for a day which additions were made under which key, so that one whose answer was lost can be sent again. The caller holds the
 * shopper's lock, hence one addition at a time.
 */
@Singleton
class CartAdditions {

    private static final Duration RETENTION = Duration.ofDays(1);

    private final Queries queries;
    private final Clock clock;

    CartAdditions(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Writes the addition down, and with it goes should the caller's transaction fail.
     *
     * @return false when it was made before
     * @throws IdempotencyKeyReusedException when the key has added something else
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean recordOnce(Shopper shopper, IdempotencyKey key, NewCartItem item) {
        Instant now = clock.instant();
        queries.execute(
                "DELETE FROM cart_additions WHERE user_id = ? AND added_at < ?", shopper.id(), now.minus(RETENTION));
        int written = queries.execute("""
                INSERT INTO cart_additions (user_id, idempotency_key, product_id, quantity, added_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", shopper.id(), key.value(), item.productId(), item.quantity(), now);
        if (written == 0 && !item.equals(earlier(shopper, key))) {
            throw new IdempotencyKeyReusedException("added something else");
        }
        return written == 1;
    }

    private NewCartItem earlier(Shopper shopper, IdempotencyKey key) {
        return queries.first(
                        "SELECT product_id, quantity FROM cart_additions WHERE user_id = ? AND idempotency_key = ?",
                        row -> new NewCartItem(row.getLong(1), row.getInt(2)),
                        shopper.id(),
                        key.value())
                .orElseThrow();
    }
}
