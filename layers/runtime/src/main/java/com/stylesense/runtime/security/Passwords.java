package com.stylesense.runtime.security;

import java.security.SecureRandom;
import java.text.Normalizer;

/**
 * Hashes and checks passwords with Argon2id, whose cost in memory makes guessing dear. Plain Java, so that the seeding program makes the same
 * hashes as the shop. One call takes some tens of milliseconds and 19 MiB: callers bound how many run at once.
 */
public final class Passwords {

    private static final int SALT_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** In the PHC string form, which names algorithm, parameters and salt, such as {@code $argon2id$v=19$m=19456,t=2,p=1$…$…}. */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return Argon2Hash.of(normalize(password), salt).toString();
    }

    /** Whether the hash was made of this password, under whatever parameters the hash names; false when it is no Argon2 hash. */
    public static boolean matches(String password, String hash) {
        return Argon2Hash.parse(hash)
                .map(made -> made.isOf(normalize(password)))
                .orElse(false);
    }

    /**
     * Costs what {@link #matches} costs, so that the time of a failed login does not tell whether the account exists.
     */
    public static void matchNobody(String password) {
        matches(password, Nobody.HASH);
    }

    /**
     * One password typed on two keyboards can come as different code points; NIST SP 800-63B asks for this form before
     * hashing.
     */
    private static String normalize(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** Made when first needed, since programs that only hash need no such thing. */
    private static final class Nobody {
        private static final String HASH = hash("nobody");
    }
}
