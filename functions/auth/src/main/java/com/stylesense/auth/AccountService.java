package com.stylesense.auth;

import com.stylesense.runtime.security.SessionId;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;

/**
 * What owners do to their account. Each proves with the password that it is them, and not somebody at a screen left open; guessing is
 * slowed down as at sign-in. No transaction is open while a password is hashed.
 */
@Singleton
final class AccountService {

    private final AccountRepository accounts;
    private final AccountErasure erasure;
    private final PasswordHasher passwords;
    private final LoginThrottle throttle;
    private final Sessions sessions;
    private final SecurityEvents events;
    private final TransactionOperations<Connection> transactions;

    AccountService(
            AccountRepository accounts,
            AccountErasure erasure,
            PasswordHasher passwords,
            LoginThrottle throttle,
            Sessions sessions,
            SecurityEvents events,
            TransactionOperations<Connection> transactions) {
        this.accounts = accounts;
        this.erasure = erasure;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.events = events;
        this.transactions = transactions;
    }

    /** @param session the one that goes on; every other ends */
    void changePassword(Shopper shopper, @Nullable SessionId session, PasswordChange change) {
        Account account = proven(shopper, change.currentPassword(), "current_password");
        String hash = passwords.hash(change.newPassword());
        transactions.executeWrite(status -> {
            accounts.changePassword(account.id(), hash);
            sessions.endOthers(shopper, session);
            return account;
        });
        events.happened(SecurityEvent.PASSWORD_CHANGED);
    }

    void delete(Shopper shopper, String password) {
        Account account = proven(shopper, password, "password");
        erasure.erase(shopper, account.email());
        events.happened(SecurityEvent.ACCOUNT_DELETED);
    }

    /** @param field that the password came in */
    private Account proven(Shopper shopper, String password, String field) {
        Account account = accounts.findById(shopper.id()).orElseThrow(UnauthorizedException::tokenInvalid);
        throttle.check(account.email());
        if (!passwords.matches(password, Optional.of(account))) {
            throttle.failed(account.email());
            throw new WrongPasswordException(field);
        }
        throttle.succeeded(account.email());
        return account;
    }
}
