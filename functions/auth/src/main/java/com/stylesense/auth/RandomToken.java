package com.stylesense.auth;

import java.security.SecureRandom;

/** What nobody guesses: 256 random bits, in letters that an address may hold. */
final class RandomToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return TokenHash.encode(bytes);
    }
}
