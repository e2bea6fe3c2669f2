package com.stylesense.auth;

import com.stylesense.runtime.security.AccessTokens;
import com.stylesense.runtime.security.SecurityEvent;
import com.stylesense.runtime.security.SecurityEvents;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.shopper.VisitorHistory;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Opens, renews and ends sessions. Each step takes its own short transaction, so that none is open while a password is
 * hashed.
 */
@Singleton
final class AuthService {

    private final AccountRepository accounts;
    private final Guests guests;
    private final PasswordHasher passwords;
    private final LoginThrottle throttle;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final VisitorHistory visitors;
    private final SecurityEvents events;
    private final Clock clock;

    AuthService(
            AccountRepository accounts,
            Guests guests,
            PasswordHasher passwords,
            LoginThrottle throttle,
            AccessTokens accessTokens,
            RefreshTokens refreshTokens,
            VisitorHistory visitors,
            SecurityEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.guests = guests;
        this.passwords = passwords;
        this.throttle = throttle;
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.visitors = visitors;
        this.events = events;
        this.clock = clock;
    }

    /** @param visitor who they were until now */
    Session register(Registration registration, @Nullable Visitor visitor, Client client) {
        String hash = passwords.hash(registration.password());
        Account account = accounts.register(registration.email(), hash, registration.fullName(), clock.instant());
        if (account == null) {
            throw new EmailTakenException();
        }
        return signedIn(account, visitor, client);
    }

    /** @param visitor who they were until now */
    Session enter(GuestDetails details, @Nullable Visitor visitor, Client client) {
        return signedIn(guests.add(details), visitor, client);
    }

    /** @param visitor who they were until now */
    Session login(Credentials credentials, @Nullable Visitor visitor, Client client, Guesser guesser) {
        throttle.check(guesser);
        Optional<Account> account = accounts.findByEmail(credentials.email());
        if (!passwords.matches(credentials.password(), account)) {
            throttle.failed(guesser);
            throw UnauthorizedException.credentialsInvalid();
        }
        throttle.succeeded(guesser);
        Session session = signedIn(account.orElseThrow(), visitor, client);
        events.happened(SecurityEvent.SIGNED_IN);
        return session;
    }

    private Session signedIn(Account account, @Nullable Visitor visitor, Client client) {
        if (visitor != null) {
            visitors.handOver(visitor, new Shopper(account.id()));
        }
        return session(account, refreshTokens.issue(account.id(), client));
    }

    Session refresh(String refreshToken, Client client) {
        Issued successor = refreshTokens.rotate(refreshToken, client);
        if (successor == null) {
            events.happened(SecurityEvent.TOKEN_REPLAYED);
            throw UnauthorizedException.tokenRevoked();
        }
        return session(account(successor.userId()), successor);
    }

    void logout(Shopper shopper, String refreshToken) {
        refreshTokens.revoke(shopper, refreshToken);
    }

    AccountView me(Shopper shopper) {
        return AccountView.of(account(shopper.id()));
    }

    private Account account(long id) {
        return accounts.findById(id).orElseThrow(UnauthorizedException::tokenInvalid);
    }

    private Session session(Account account, Issued refreshToken) {
        return new Session(
                accessTokens.issue(account.id(), refreshToken.session()),
                refreshToken.token(),
                "bearer",
                AccessTokens.LIFE.toSeconds(),
                AccountView.of(account));
    }
}
