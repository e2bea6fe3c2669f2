package com.stylesense.auth;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Issues and rotates refresh tokens: 256 random bits each, good for one exchange within 30 days. A spent one that turns
 * up again, however soon, is taken for stolen and ends its whole family, as RFC 9700 section 4.14.2 asks.
 */
@Singleton
class RefreshTokens {

    static final Duration LIFETIME = Duration.ofDays(30);

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final RefreshTokenRepository tokens;
    private final Clock clock;

    RefreshTokens(RefreshTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The first token of a new family. */
    @Transactional
    String issue(long userId) {
        tokens.deleteExpired(userId, clock.instant());
        return issue(userId, UUID.randomUUID());
    }

    /**
     * Exchanges a token for its successor.
     *
     * @throws UnauthorizedException when it is unknown, spent, revoked or too old. What this writes on the way stays
     *     written.
     */
    @Transactional(noRollbackFor = UnauthorizedException.class)
    Rotation rotate(String token) {
        byte[] hash = hash(token);
        RefreshToken spent = tokens.spend(hash, clock.instant());
        if (spent == null) {
            throw refuse(hash);
        }
        return new Rotation(spent.userId(), issue(spent.userId(), spent.family()));
    }

    private UnauthorizedException refuse(byte[] hash) {
        RefreshToken token = tokens.findByTokenHash(hash).orElseThrow(UnauthorizedException::tokenInvalid);
        Instant now = clock.instant();
        if (token.spentAt() == null) {
            return token.expiresAt().isAfter(now)
                    ? UnauthorizedException.tokenRevoked()
                    : UnauthorizedException.tokenExpired();
        }
        tokens.revokeFamily(token.family(), now);
        return UnauthorizedException.tokenRevoked();
    }

    /** Ends the sign-in that the token belongs to. Unknown tokens and other people's change nothing. */
    @Transactional
    void revoke(Shopper shopper, String token) {
        tokens.findByTokenHash(hash(token))
                .filter(known -> known.userId() == shopper.id())
                .ifPresent(known -> tokens.revokeFamily(known.family(), clock.instant()));
    }

    private String issue(long userId, UUID family) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        tokens.save(new RefreshToken(null, family, userId, hash(token), now, now.plus(LIFETIME), null, null));
        return token;
    }

    /** A fast hash will do: nobody guesses 256 random bits. */
    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** Whose token was exchanged, and what it was exchanged for. */
    record Rotation(long userId, String successor) {}
}
