package com.stylesense.runtime.security;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;

/**
 * Hashes and checks passwords with Argon2id, whose cost in memory makes guessing dear. Plain Java, so that the seeding
 * program makes the same hashes as the shop. One call takes some tens of milliseconds and {@value #MEMORY_KIB} KiB:
 * callers bound how many run at once.
 */
public final class Passwords {

    /* The first choice of OWASP's Password Storage Cheat Sheet, "Argon2id": 19 MiB, two passes, one lane. */
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    private Passwords() {}

    /**
     * In the PHC string form, which names algorithm, parameters and salt, such as {@code
     * $argon2id$v=19$m=19456,t=2,p=1$…$…}.
     */
    public static String hash(String password) {
        return Password.hash(normalize(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult();
    }

    /**
     * Whether the hash was made of this password, under whatever parameters the hash names; false when it is no Argon2
     * hash.
     */
    public static boolean matches(String password, String hash) {
        try {
            return Password.check(normalize(password), hash).with(Argon2Function.getInstanceFromHash(hash));
        } catch (BadParametersException foreign) {
            return false;
        }
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
