package com.stylesense.auth;

import com.stylesense.runtime.security.SecurityEvent;
import com.stylesense.runtime.security.SecurityEvents;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows guessing down by exponential backoff: after five failures in a row a guesser has to wait, twice as long after each further one.
 * All strangers to an account are one guesser; a device that it was signed in from is another, whom no stranger makes wait. Addresses without
 * an account are treated alike, so that waiting tells nothing. Shared by all processes, through the database.
 *
 * <p>It is asked again once the password has been checked: of a thousand guesses sent at once, those that end after the fifth failure
 * learn nothing, not even that they were right.
 */
@Singleton
class LoginThrottle {

    private static final int ALLOWED_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration MAX_WAIT = Duration.ofMinutes(15);
    private static final Duration RETENTION = Duration.ofDays(1);

    private final LoginFailuresRepository failures;
    private final SecurityEvents events;
    private final Clock clock;

    /** In real time: the shop's own clock may be pinned, and an address that has to wait would then wait for ever. */
    @Inject
    LoginThrottle(LoginFailuresRepository failures, SecurityEvents events) {
        this(failures, events, Clock.systemUTC());
    }

    LoginThrottle(LoginFailuresRepository failures, SecurityEvents events, Clock clock) {
        this.failures = failures;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RateLimitedException while the guesser has to wait */
    void check(Guesser guesser) {
        Instant now = clock.instant();
        Optional<Instant> until = failures.findBlockedUntil(guesser.key(), now);
        if (until.isPresent()) {
            events.happened(SecurityEvent.THROTTLED);
            throw new RateLimitedException(Duration.between(now, until.get()));
        }
    }

    /** @throws RateLimitedException when other attempts have caused a wait in the meantime */
    @Transactional
    void failed(Guesser guesser) {
        events.happened(SecurityEvent.SIGN_IN_FAILED);
        Instant now = clock.instant();
        failures.deleteBefore(now.minus(RETENTION));
        LoginFailures counted = failures.record(guesser.key(), now);
        if (counted == null) {
            check(guesser);
        } else if (counted.failures() >= ALLOWED_FAILURES) {
            failures.blockUntil(guesser.key(), now.plus(wait(counted.failures())));
        }
    }

    /** @throws RateLimitedException when other attempts have caused a wait in the meantime */
    @Transactional
    void succeeded(Guesser guesser) {
        check(guesser);
        failures.delete(guesser.key());
    }

    static Duration wait(int failed) {
        int doublings = Math.min(failed - ALLOWED_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(MAX_WAIT) < 0 ? wait : MAX_WAIT;
    }
}
