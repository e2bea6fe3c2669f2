package com.stylesense.auth;

import com.stylesense.runtime.security.SecurityEvent;
import com.stylesense.runtime.security.SecurityEvents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows guessing down by exponential backoff: after five failures in a row a guesser has to wait, twice as long after each further one.
 * All strangers to an account are one guesser; a device that it was signed in from is another, whom no stranger makes wait. Addresses without
 * an account are treated alike, so that waiting tells nothing.
 *
 * <p>It is asked again once the password has been checked: of a thousand guesses sent at once, those that end after the fifth failure
 * learn nothing, not even that they were right.
 */
@Singleton
final class LoginThrottle {

    private final FailureCount failures;
    private final SecurityEvents events;
    private final Clock clock;

    /** In real time: the shop's own clock may be pinned, and an address that has to wait would then wait for ever. */
    @Inject
    LoginThrottle(FailureCount failures, SecurityEvents events) {
        this(failures, events, Clock.systemUTC());
    }

    LoginThrottle(FailureCount failures, SecurityEvents events, Clock clock) {
        this.failures = failures;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RateLimitedException while the guesser has to wait */
    void check(Guesser guesser) {
        Instant now = clock.instant();
        refuse(failures.findBlockedUntil(guesser, now), now);
    }

    /** @throws RateLimitedException when other attempts have caused a wait in the meantime */
    void failed(Guesser guesser) {
        Instant now = clock.instant();
        Optional<Instant> until = failures.add(guesser, now);
        events.happened(SecurityEvent.SIGN_IN_FAILED);
        refuse(until, now);
    }

    /** @throws RateLimitedException when other attempts have caused a wait in the meantime */
    void succeeded(Guesser guesser) {
        Instant now = clock.instant();
        refuse(failures.forget(guesser, now), now);
    }

    private void refuse(Optional<Instant> until, Instant now) {
        if (until.isPresent()) {
            events.happened(SecurityEvent.THROTTLED);
            throw new RateLimitedException(Duration.between(now, until.get()));
        }
    }
}
