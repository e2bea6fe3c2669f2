package com.stylesense.runtime.security;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and checks the access token of a request. */
@Singleton
final class BearerTokens {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final @Nullable EndedSessions ended;

    /** @param ended null in a function that has no database to ask */
    BearerTokens(AccessTokens tokens, @Nullable EndedSessions ended) {
        this.tokens = tokens;
        this.ended = ended;
    }

    /**
     * Empty when the request carries none.
     *
     * @throws UnauthorizedException when it is broken, has run out, or its sign-in has been ended
     */
    Optional<AccessToken> of(HttpRequest<?> request) {
        return request.getHeaders().getAuthorization().map(this::checked);
    }

    private AccessToken checked(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw UnauthorizedException.tokenInvalid();
        }
        AccessToken token =
                tokens.verify(authorization.substring(SCHEME.length()).strip());
        if (ended != null && token.session() != null && ended.contains(token.session())) {
            throw UnauthorizedException.tokenRevoked();
        }
        return token;
    }
}
