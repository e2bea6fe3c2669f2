package com.stylesense.auth;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.shopper.ShopperErasure;
import com.stylesense.store.shopper.ShopperLock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Takes a person out of the shop, ends their sessions, and forgets what is counted against their address. */
@Singleton
class AccountErasure {

    private final ShopperErasure shoppers;
    private final Sessions sessions;
    private final LoginFailuresRepository failures;
    private final ResetRequestRepository resetRequests;
    private final ShopperLock lock;

    AccountErasure(
            ShopperErasure shoppers,
            Sessions sessions,
            LoginFailuresRepository failures,
            ResetRequestRepository resetRequests,
            ShopperLock lock) {
        this.shoppers = shoppers;
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
        shoppers.erase(shopper.id());
        failures.delete(email);
        resetRequests.delete(email);
    }
}
