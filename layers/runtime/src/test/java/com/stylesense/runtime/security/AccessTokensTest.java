package com.stylesense.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final UUID SESSION = UUID.randomUUID();

    private final JwtSecret secret = new JwtSecret("a-secret-for-tests-of-at-least-32-characters", "local");

    /** Each function runs on a host of its own, and no two hosts' clocks agree. */
    @Test
    void aTokenFromAHostWhoseClockIsSecondsAheadIsGood() {
        String token = tokensAt(NOW.plusSeconds(5)).issue(7, SESSION);

        assertThat(tokensAt(NOW).verify(token).shopper().id()).isEqualTo(7);
    }

    @Test
    void aTokenSaysWhichSignInItCameOutOf() {
        assertThat(tokensAt(NOW).verify(tokensAt(NOW).issue(7, SESSION)).session())
                .isEqualTo(SESSION);
    }

    @Test
    void aTokenFromTheFutureIsRefused() {
        String token = tokensAt(NOW.plusSeconds(6)).issue(7, SESSION);

        assertThatExceptionOfType(UnauthorizedException.class)
                .isThrownBy(() -> tokensAt(NOW).verify(token))
                .extracting(UnauthorizedException::code)
                .isEqualTo("token_invalid");
    }

    @Test
    void aTokenRunsOutToTheSecond() {
        String token = tokensAt(NOW).issue(7, SESSION);

        assertThat(tokensAt(NOW.plus(AccessTokens.LIFE).minusSeconds(1))
                        .verify(token)
                        .shopper()
                        .id())
                .isEqualTo(7);
        assertThatExceptionOfType(UnauthorizedException.class)
                .isThrownBy(() -> tokensAt(NOW.plus(AccessTokens.LIFE).plus(Duration.ofSeconds(1)))
                        .verify(token))
                .extracting(UnauthorizedException::code)
                .isEqualTo("token_expired");
    }

    private AccessTokens tokensAt(Instant now) {
        return new AccessTokens(secret, Clock.fixed(now, ZoneOffset.UTC));
    }
}
