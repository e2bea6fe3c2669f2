package com.stylesense.runtime.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts that go out and come back, such as a cookie's: HMAC-SHA256 under the key that signs tokens, for one purpose each, so that
 * what was sealed for one is nothing to another, and no token either. For any number of threads.
 */
@Singleton
public final class Seals {

    private static final String HMAC = "HmacSHA256";

    private final JwtSecret secret;

    Seals(JwtSecret secret) {
        this.secret = secret;
    }

    /** 43 letters that an address or a cookie may hold. No text that a client chooses can hold the NUL between the two. */
    public String of(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.bytes(), HMAC));
            byte[] seal = mac.doFinal((purpose + "\0" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256.", impossible);
        }
    }
}
