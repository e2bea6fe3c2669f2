package com.stylesense.auth;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Issues and rotates refresh tokens: 256 random bits each, good for one exchange within 30 days. A spent one that turns up again is taken
 * for stolen and ends its whole family, as RFC 9700 section 4.14.2 asks.
 *
 * <p>But an answer may get lost. The client that exchanged a token may ask again for a few seconds, as long as the successor has not been
 * used, and gets that very successor: a family has one living token at any time, so that two who hold it still betray each other.
 */
@Singleton
class RefreshTokens {

    static final Duration RETRY = Duration.ofSeconds(10);

    private final RefreshTokenRepository tokens;

    /** Real time: the shop's own clock may be pinned, and a token could then be asked for again for ever. */
    private final Clock clock = Clock.systemUTC();

    RefreshTokens(RefreshTokenRepository tokens) {
        this.tokens = tokens;
    }

    /** The first token of a new family. */
    @Transactional
    Issued issue(long userId, Client client) {
        Instant now = clock.instant();
        tokens.deleteExpired(userId, now);
        String token = RandomToken.next();
        return Issued.of(tokens.save(RefreshToken.first(userId, token, client, now)), token);
    }

    /**
     * Exchanges a token for its successor.
     *
     * @return null where it was spent before: its family has been ended
     * @throws UnauthorizedException when it is unknown, revoked or too old
     */
    @Nullable
    @Transactional
    Issued rotate(String token, Client client) {
        Instant now = clock.instant();
        String salt = RandomToken.next();
        RefreshToken spent = tokens.spend(TokenHash.of(token), now, salt, client.fingerprint());
        if (spent == null) {
            return again(token, client, now);
        }
        tokens.forgetEarlierSalts(spent.family(), Objects.requireNonNull(spent.id()));
        String successor = TokenHash.successor(token, salt);
        return Issued.of(tokens.save(spent.successor(successor, client, now)), successor);
    }

    /** The answer that was lost, or the reason why there is none. */
    @Nullable
    private Issued again(String token, Client client, Instant now) {
        RefreshToken known =
                tokens.findByTokenHash(TokenHash.of(token)).orElseThrow(UnauthorizedException::tokenInvalid);
        if (known.spentAt() == null) {
            throw known.revokedAt() == null && !known.expiresAt().isAfter(now)
                    ? UnauthorizedException.tokenExpired()
                    : UnauthorizedException.tokenRevoked();
        }
        if (known.revokedAt() == null && known.successorSalt() != null && mayRetry(known, client, now)) {
            return Issued.of(known, TokenHash.successor(token, known.successorSalt()));
        }
        tokens.revokeFamily(known.family(), now);
        return null;
    }

    private static boolean mayRetry(RefreshToken spent, Client client, Instant now) {
        return now.isBefore(Objects.requireNonNull(spent.spentAt()).plus(RETRY)) && client.is(spent.spentBy());
    }

    /** Ends the sign-in that the token belongs to. Unknown tokens and other people's change nothing. */
    @Transactional
    void revoke(Shopper shopper, String token) {
        tokens.findByTokenHash(TokenHash.of(token))
                .filter(known -> known.userId() == shopper.id())
                .ifPresent(known -> tokens.revokeFamily(known.family(), clock.instant()));
    }
}
