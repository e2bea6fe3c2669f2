package com.stylesense.auth;

import com.stylesense.runtime.error.UnavailableException;
import com.stylesense.runtime.security.Passwords;
import com.stylesense.runtime.time.Deadline;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hashes passwords on a thread of its own (a bulkhead). A hash is tens of milliseconds of plain computing: on the virtual threads that
 * requests run on, it would hold their carriers, and everybody else's request would wait. Its priority is the lowest, so that whoever looks
 * at the shop goes first where Java heeds priorities. It takes 19 MB meanwhile, so that one at a time is what a heap can be sized for,
 * whatever the number of processors. Whoever finds the queue full is sent away at once, holding no database connection. For any number of
 * threads.
 */
@Singleton
final class PasswordHasher {

    /** About a second's work: who waits longer has left. */
    private static final int QUEUED = 16;

    /** For the one whose password is checked and those who wait for it. */
    static final int PLACES = 1 + QUEUED;

    private final ExecutorService thread = pool();

    private static ExecutorService pool() {
        var pool = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(QUEUED),
                Thread.ofPlatform()
                        .name("passwords")
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** @throws SignInsBusyException when the queue is full */
    String hash(String password) {
        return onOwnThread(() -> Passwords.hash(password));
    }

    /**
     * Takes the same time whether or not there is an account.
     *
     * @throws SignInsBusyException when the queue is full
     */
    boolean matches(String password, Optional<Account> account) {
        return onOwnThread(() -> {
            if (account.isEmpty()) {
                Passwords.matchNobody(password);
                return false;
            }
            return Passwords.matches(password, account.get().passwordHash());
        });
    }

    /** The time that this takes is not the database's. */
    private <T> T onOwnThread(Callable<T> work) {
        long began = System.nanoTime();
        try {
            T done = thread.submit(work).get();
            Deadline.current().ifPresent(deadline -> deadline.putOff(Duration.ofNanos(System.nanoTime() - began)));
            return done;
        } catch (RejectedExecutionException full) {
            throw new SignInsBusyException();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UnavailableException.busy();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A password could not be hashed.", failed.getCause());
        }
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
