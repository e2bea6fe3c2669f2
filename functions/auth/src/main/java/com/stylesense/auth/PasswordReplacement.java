package com.stylesense.auth;

import com.stylesense.runtime.security.SessionId;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.shopper.ShopperLock;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Puts one password in place of another, and ends with it what the old one had opened: all of it or, where one statement fails, nothing. */
@Singleton
class PasswordReplacement {

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final ResetTokenRepository resetTokens;
    private final ResetRequestRepository resetRequests;
    private final LoginFailuresRepository failures;
    private final ShopperLock lock;

    PasswordReplacement(
            AccountRepository accounts,
            Sessions sessions,
            ResetTokenRepository resetTokens,
            ResetRequestRepository resetRequests,
            LoginFailuresRepository failures,
            ShopperLock lock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.resetTokens = resetTokens;
        this.resetRequests = resetRequests;
        this.failures = failures;
        this.lock = lock;
    }

    /** @param kept the session that goes on, if any */
    @Transactional
    void replace(Shopper shopper, String passwordHash, @Nullable SessionId kept) {
        lock.hold(shopper);
        accounts.changePassword(shopper.id(), passwordHash);
        sessions.endOthers(shopper, kept);
        resetTokens.deleteOf(shopper.id());
    }

    /**
     * On the strength of a token out of a letter. Who reads the owner's mail is the owner: whatever guessing has made them wait for is
     * forgotten.
     *
     * @return the account's address
     * @throws ResetTokenInvalidException when the token is not good, or not any more since another one was used this very moment
     */
    @Transactional
    String reset(byte[] tokenHash, String passwordHash, Instant now) {
        Shopper shopper = new Shopper(owner(tokenHash, now));
        lock.hold(shopper);
        owner(tokenHash, now);
        replace(shopper, passwordHash, null);
        String email = accounts.findById(shopper.id()).orElseThrow().email();
        failures.delete(email);
        resetRequests.delete(email);
        return email;
    }

    /** @throws ResetTokenInvalidException when there is none */
    long owner(byte[] tokenHash, Instant now) {
        return resetTokens.findOwner(tokenHash, now).orElseThrow(ResetTokenInvalidException::new);
    }
}
