package com.stylesense.runtime.security;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.exceptions.TokenExpiredException;
import com.auth0.jwt.interfaces.DecodedJWT;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs and checks access tokens: JWT, HMAC-SHA256 and nothing else, our issuer and audience, a quarter of an hour's
 * life. Short, because a signed token cannot be called back; its sign-in can be ended, which {@link EndedSessions} tells.
 */
@Singleton
public final class AccessTokens {

    public static final Duration LIFE = Duration.ofMinutes(15);

    /**
     * How far ahead of ours the clock of the host may be that signed a token. It says nothing about how long tokens live, whose
     * end is kept to the second.
     */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private static final String ISSUER = "stylesense";
    /** The sign-in, as OpenID Connect names it. */
    private static final String SESSION = "sid";

    private static final String AUDIENCE = "stylesense-shop";

    private final JwtSecret secret;
    private final Clock clock;
    private volatile @Nullable Signature signature;

    AccessTokens(JwtSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** @param session the sign-in that it comes out of, with which it ends */
    public String issue(long userId, UUID session) {
        Instant now = clock.instant();
        return JWT.create()
                .withIssuer(ISSUER)
                .withAudience(AUDIENCE)
                .withSubject(Long.toString(userId))
                .withClaim(SESSION, session.toString())
                .withIssuedAt(now)
                .withExpiresAt(now.plus(LIFE))
                .sign(signature().algorithm());
    }

    /** @throws UnauthorizedException when the token is not ours or has run out */
    AccessToken verify(String token) {
        try {
            DecodedJWT good = signature().verifier().verify(token);
            String session = good.getClaim(SESSION).asString();
            return new AccessToken(
                    new Shopper(Long.parseLong(good.getSubject())), session == null ? null : UUID.fromString(session));
        } catch (TokenExpiredException expired) {
            throw UnauthorizedException.tokenExpired();
        } catch (JWTVerificationException | IllegalArgumentException foreign) {
            throw UnauthorizedException.tokenInvalid();
        }
    }

    /**
     * Made when the first token comes: its library loads some four hundred classes, and most of what is asked first bears none. And made
     * anew when the secret changes under a running function, which wakes from a snapshot.
     */
    private Signature signature() {
        Signature current = signature;
        byte[] key = secret.bytes();
        if (current == null || current.key() != key) {
            current = Signature.with(key, clock);
            signature = current;
        }
        return current;
    }

    private record Signature(byte[] key, Algorithm algorithm, JWTVerifier verifier) {

        static Signature with(byte[] key, Clock clock) {
            Algorithm algorithm = Algorithm.HMAC256(key);
            var verification = (JWTVerifier.BaseVerification) JWT.require(algorithm)
                    .withIssuer(ISSUER)
                    .withAudience(AUDIENCE)
                    .withClaimPresence("sub")
                    .withClaimPresence("exp")
                    .acceptIssuedAt(CLOCK_SKEW.toSeconds());
            return new Signature(key, algorithm, verification.build(clock));
        }
    }
}
