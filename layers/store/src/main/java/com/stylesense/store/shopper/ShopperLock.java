package com.stylesense.store.shopper;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * Makes what one shopper does to cart, orders and interactions happen one after another, so that each such change can
 * read, decide and write without a second tab between. It is the first lock a transaction takes, before any on
 * products: a fixed order, hence no deadlock.
 */
@Singleton
public class ShopperLock {

    private final Queries queries;

    ShopperLock(Queries queries) {
        this.queries = queries;
    }

    /**
     * Holds the shopper's row until the caller's transaction ends.
     *
     * @throws UnauthorizedException when the account is gone, though the token still lives
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Shopper shopper) {
        // NO KEY: foreign keys that point at the user, from any other transaction, are not kept waiting.
        String lock = "SELECT id FROM users WHERE id = ? FOR NO KEY UPDATE";
        if (queries.first(lock, row -> row.getLong(1), shopper.id()).isEmpty()) {
            throw UnauthorizedException.tokenInvalid();
        }
    }
}
