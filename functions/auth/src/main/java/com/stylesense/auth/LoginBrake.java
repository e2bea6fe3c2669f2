package com.stylesense.auth;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows guessing down: after five failures in a row an address has to wait, twice as long after each further one.
 * Addresses without an account are treated alike, so that waiting tells nothing.
 *
 * <p>An attempt is weighed when its password has been checked, not only before: of a thousand guesses sent at once,
 * those that end after the fifth failure learn nothing, not even that they were right.
 */
@Singleton
class LoginBrake {

    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);

    private final LoginFailuresRepository failures;
    private final Clock clock;

    /**
     * Waits are over when so much time has really passed. The shop's own clock may stand still, and then an address that has
     * to wait would wait for ever.
     */
    @Inject
    LoginBrake(LoginFailuresRepository failures) {
        this(failures, Clock.systemUTC());
    }

    LoginBrake(LoginFailuresRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** @throws RateLimitedException while the address has to wait */
    void check(String email) {
        Instant now = clock.instant();
        Optional<Instant> block = failures.findBlock(email, now);
        if (block.isPresent()) {
            throw new RateLimitedException(Duration.between(now, block.get()));
        }
    }

    /** @throws RateLimitedException when other attempts have brought about a wait in the meantime */
    @Transactional
    void failed(String email) {
        Instant now = clock.instant();
        failures.forgetBefore(now.minus(MEMORY));
        LoginFailures counted = failures.count(email, now);
        if (counted == null) {
            check(email);
        } else if (counted.failures() >= FREE_FAILURES) {
            failures.block(email, now.plus(wait(counted.failures())));
        }
    }

    /** @throws RateLimitedException when other attempts have brought about a wait in the meantime */
    @Transactional
    void succeeded(String email) {
        check(email);
        failures.forget(email);
    }

    static Duration wait(int failed) {
        int doublings = Math.min(failed - FREE_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
