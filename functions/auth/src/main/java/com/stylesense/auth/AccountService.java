package com.stylesense.auth;

import com.stylesense.runtime.security.SecurityEvent;
import com.stylesense.runtime.security.SecurityEvents;
import com.stylesense.runtime.security.SessionId;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * What owners do to their account. Each proves with the password that it is them, and not somebody at a screen left open; guessing is
 * slowed down as at sign-in, each session for itself. No transaction is open while a password is hashed.
 */
@Singleton
final class AccountService {

    private final AccountRepository accounts;
    private final AccountErasure erasure;
    private final PasswordHasher passwords;
    private final LoginThrottle throttle;
    private final PasswordReplacement replacement;
    private final SecurityEvents events;

    AccountService(
            AccountRepository accounts,
            AccountErasure erasure,
            PasswordHasher passwords,
            LoginThrottle throttle,
            PasswordReplacement replacement,
            SecurityEvents events) {
        this.accounts = accounts;
        this.erasure = erasure;
        this.passwords = passwords;
        this.throttle = throttle;
        this.replacement = replacement;
        this.events = events;
    }

    /** @param session the one that goes on; every other ends */
    void changePassword(Shopper shopper, @Nullable SessionId session, PasswordChange change) {
        prove(account(shopper), session, change.currentPassword(), "current_password");
        String hash = passwords.hash(change.newPassword());
        replacement.replace(shopper, hash, session);
        events.happened(SecurityEvent.PASSWORD_CHANGED);
    }

    /** A guest has no password to prove anything with: the session that the account was made in is all there is. */
    void delete(Shopper shopper, @Nullable SessionId session, String password) {
        Account account = account(shopper);
        if (!account.isGuest()) {
            prove(account, session, password, "password");
        }
        erasure.erase(shopper, account.email());
        events.happened(SecurityEvent.ACCOUNT_DELETED);
    }

    /** @param field that the password came in */
    private void prove(Account account, @Nullable SessionId session, String password, String field) {
        Guesser guesser = session == null ? Guesser.stranger(account.email()) : Guesser.session(session);
        throttle.check(guesser);
        if (!passwords.matches(password, Optional.of(account))) {
            throttle.failed(guesser);
            throw new WrongPasswordException(field);
        }
        throttle.succeeded(guesser);
    }

    private Account account(Shopper shopper) {
        return accounts.findById(shopper.id()).orElseThrow(UnauthorizedException::tokenInvalid);
    }
}
