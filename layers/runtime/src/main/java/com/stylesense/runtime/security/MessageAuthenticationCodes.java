package com.stylesense.runtime.security;

import jakarta.inject.Singleton;

/**
 * Authenticates texts that go out and come back, such as a cookie's: HMAC-SHA256 under the key that signs tokens, for one purpose each, so
 * that the code of one is nothing to another, and no token either. For any number of threads.
 */
@Singleton
public final class MessageAuthenticationCodes {

    private final JwtSecret secret;

    MessageAuthenticationCodes(JwtSecret secret) {
        this.secret = secret;
    }

    /** 43 letters that an address or a cookie may hold. No text that a client chooses can hold the NUL between the two. */
    public String of(String purpose, String text) {
        return Hmac.sha256(secret.bytes(), purpose + "\0" + text);
    }
}
