package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stylesense.runtime.security.SecurityEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Guesser STRANGER = Guesser.stranger("isha@example.com");

    private final HandClock clock = new HandClock();
    private final LoginThrottle throttle = new LoginThrottle(
            new FailureCount(new FailuresInMemory()), new SecurityEvents((metric, of, value) -> {}), clock);

    @Test
    void theWaitDoublesFromHalfAMinuteToAQuarterOfAnHour() {
        assertThat(IntStream.rangeClosed(5, 11)
                        .mapToLong(failed -> FailureCount.wait(failed).toSeconds())
                        .boxed())
                .containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L);
        assertThat(FailureCount.wait(Integer.MAX_VALUE).toMinutes()).isEqualTo(15);
    }

    @Test
    void theWaitEndsWhenItsTimeHasPassed() {
        IntStream.rangeClosed(1, 5).forEach(failure -> throttle.failed(STRANGER));
        assertThatExceptionOfType(RateLimitedException.class).isThrownBy(() -> throttle.check(STRANGER));

        clock.pass(Duration.ofSeconds(29));
        assertThatExceptionOfType(RateLimitedException.class).isThrownBy(() -> throttle.check(STRANGER));

        clock.pass(Duration.ofSeconds(1));
        assertThatCode(() -> throttle.check(STRANGER)).doesNotThrowAnyException();
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-06-01T12:00:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class FailuresInMemory implements LoginFailuresRepository {

        private final Map<String, LoginFailures> byGuesser = new HashMap<>();

        @Override
        public Optional<Instant> findBlockedUntil(String guesser, Instant now) {
            return Optional.ofNullable(byGuesser.get(guesser))
                    .map(LoginFailures::blockedUntil)
                    .filter(until -> until.isAfter(now));
        }

        @Override
        public LoginFailures record(String guesser, Instant now) {
            if (findBlockedUntil(guesser, now).isPresent()) {
                return null;
            }
            return byGuesser.merge(
                    guesser,
                    new LoginFailures(guesser, 1, now, now),
                    (known, first) -> new LoginFailures(guesser, known.failures() + 1, now, known.blockedUntil()));
        }

        @Override
        public void blockUntil(String guesser, Instant until) {
            byGuesser.computeIfPresent(
                    guesser, (same, known) -> new LoginFailures(guesser, known.failures(), known.lastFailure(), until));
        }

        @Override
        public void delete(String guesser) {
            byGuesser.remove(guesser);
        }

        @Override
        public void deleteBefore(Instant moment) {
            byGuesser.values().removeIf(known -> known.lastFailure().isBefore(moment));
        }
    }
}
