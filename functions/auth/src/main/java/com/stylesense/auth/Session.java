package com.stylesense.auth;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a client needs to act as its user.
 *
 * @param accessToken  a bearer token for every other function
 * @param refreshToken good for one exchange against the next session
 * @param tokenType    always {@code bearer}
 * @param expiresIn    seconds that the access token lives
 */
@Serdeable
record Session(String accessToken, String refreshToken, String tokenType, long expiresIn, AccountView user) {

    @Override
    public String toString() {
        return "Session[" + user + "]";
    }
}
