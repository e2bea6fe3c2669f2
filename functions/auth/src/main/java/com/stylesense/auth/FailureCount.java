package com.stylesense.auth;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts a guesser's failures in a row, and how long the last of them makes wait: twice as long after each beyond the fifth. Shared by all
 * processes, through the database; two failures at once are counted one after the other.
 */
@Singleton
class FailureCount {

    private static final int ALLOWED_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration MAX_WAIT = Duration.ofMinutes(15);
    private static final Duration RETENTION = Duration.ofDays(1);

    private final LoginFailuresRepository failures;

    FailureCount(LoginFailuresRepository failures) {
        this.failures = failures;
    }

    Optional<Instant> findBlockedUntil(Guesser guesser, Instant now) {
        return failures.findBlockedUntil(guesser.key(), now);
    }

    /** @return until when the guesser had to wait already, in which case nothing was counted */
    @Transactional
    Optional<Instant> add(Guesser guesser, Instant now) {
        failures.deleteBefore(now.minus(RETENTION));
        LoginFailures counted = failures.record(guesser.key(), now);
        if (counted == null) {
            return failures.findBlockedUntil(guesser.key(), now);
        }
        if (counted.failures() >= ALLOWED_FAILURES) {
            failures.blockUntil(guesser.key(), now.plus(wait(counted.failures())));
        }
        return Optional.empty();
    }

    /** @return until when the guesser has to wait all the same, in which case nothing was forgotten */
    @Transactional
    Optional<Instant> forget(Guesser guesser, Instant now) {
        Optional<Instant> until = failures.findBlockedUntil(guesser.key(), now);
        if (until.isEmpty()) {
            failures.delete(guesser.key());
        }
        return until;
    }

    static Duration wait(int failed) {
        int doublings = Math.min(failed - ALLOWED_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(MAX_WAIT) < 0 ? wait : MAX_WAIT;
    }
}
