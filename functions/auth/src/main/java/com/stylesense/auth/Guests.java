package com.stylesense.auth;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/**
 * Accounts of people who order without one: no password opens them, only the session they were made in. The address that a guest types may
 * be anybody's, so it neither claims that address nor tells whether it has an account; only keeping the account does, as registering does.
 */
@Singleton
final class Guests {

    private final AccountRepository accounts;
    private final PasswordHasher passwords;
    private final Clock clock;

    Guests(AccountRepository accounts, PasswordHasher passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    Account add(GuestDetails details) {
        String placeholder = "guest-" + UUID.randomUUID() + "@guest.invalid";
        return accounts.addGuest(placeholder, details.email(), details.fullName(), clock.instant());
    }

    /**
     * Lets the guest sign in with address and password from now on. No transaction is open while the password is hashed.
     *
     * @throws NotAGuestException  when the account has a password
     * @throws EmailTakenException when the address has an account, even one made this very moment
     */
    AccountView keep(Shopper shopper, AccountClaim claim) {
        if (!account(shopper).isGuest()) {
            throw new NotAGuestException();
        }
        String hash = passwords.hash(claim.password());
        try {
            if (accounts.keepGuest(shopper.id(), claim.email(), hash) == 0) {
                throw new NotAGuestException();
            }
        } catch (DataAccessException refused) {
            throw accounts.findByEmail(claim.email()).isPresent() ? new EmailTakenException() : refused;
        }
        return AccountView.of(account(shopper));
    }

    private Account account(Shopper shopper) {
        return accounts.findById(shopper.id()).orElseThrow(UnauthorizedException::tokenInvalid);
    }
}
