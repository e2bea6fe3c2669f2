package com.stylesense.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What a client needs to act as its user.
 *
 * @param accessToken  a bearer token for every other function
 * @param refreshToken good for one exchange against the next session; left out where it comes as a cookie
 * @param tokenType    always {@code bearer}
 * @param expiresIn    seconds that the access token lives
 */
@Serdeable
record Session(
        String accessToken,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String refreshToken,
        String tokenType,
        long expiresIn,
        AccountView user) {

    Session withoutRefreshToken() {
        return new Session(accessToken, null, tokenType, expiresIn, user);
    }

    @Override
    public String toString() {
        return "Session[" + user + "]";
    }
}
