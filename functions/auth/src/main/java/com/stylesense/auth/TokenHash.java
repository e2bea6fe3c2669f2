package com.stylesense.auth;

import com.stylesense.runtime.security.Hmac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/** The two ways in which tokens are hashed. Fast hashes will do: nobody guesses 256 random bits. */
final class TokenHash {

    private TokenHash() {}

    /** What is stored of a token. */
    static byte[] of(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** The token that this one is exchanged for: the same for the same salt, and known to nobody who lacks either. */
    static String successor(String token, String salt) {
        return Hmac.sha256(salt.getBytes(StandardCharsets.UTF_8), token);
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
