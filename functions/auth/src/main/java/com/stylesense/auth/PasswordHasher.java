package com.stylesense.auth;

import com.stylesense.runtime.error.UnavailableException;
import com.stylesense.runtime.security.Passwords;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes passwords, as many at once as there are processors (a bulkhead): more would not be faster, and a flood of logins would fill
 * the memory, 19 MiB a time. The others queue for a few seconds, holding no database connection, then are sent away. For any number
 * of threads.
 */
@Singleton
final class PasswordHasher {

    private static final int MAX_WAIT_SECONDS = 5;

    private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** @throws UnavailableException when the queue is too long */
    String hash(String password) {
        return withPermit(() -> Passwords.hash(password));
    }

    /**
     * Takes the same time whether or not there is an account.
     *
     * @throws UnavailableException when the queue is too long
     */
    boolean matches(String password, Optional<Account> account) {
        return withPermit(() -> {
            if (account.isEmpty()) {
                Passwords.matchNobody(password);
                return false;
            }
            return Passwords.matches(password, account.get().passwordHash());
        });
    }

    private <T> T withPermit(Supplier<T> work) {
        try {
            if (!permits.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw UnavailableException.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UnavailableException.busy();
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }
}
