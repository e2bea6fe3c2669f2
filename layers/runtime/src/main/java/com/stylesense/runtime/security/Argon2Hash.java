package com.stylesense.runtime.security;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * An Argon2 hash with what it was made with, written in the PHC string form: {@code $argon2id$v=19$m=19456,t=2,p=1$…$…}, salt and hash in
 * Base64 without padding. Source: RFC 9106, and the password hashing competition's string format.
 */
final class Argon2Hash {

    private static final Pattern PHC_STRING = Pattern.compile("\\$(argon2id?|argon2d)\\$v=(16|19)"
            + "\\$m=([1-9]\\d{0,6}),t=([1-9]\\d{0,3}),p=([1-9]\\d{0,2})\\$([A-Za-z\\d+/]+)\\$([A-Za-z\\d+/]+)");

    private static final String USUAL_TYPE = "argon2id";

    /* The first choice of OWASP's Password Storage Cheat Sheet, "Argon2id": 19 MiB, two passes, one lane. */
    private static final int USUAL_KIB = 19_456;
    private static final int USUAL_PASSES = 2;
    private static final int USUAL_LANES = 1;
    private static final int USUAL_BYTES = 32;

    private static volatile SoftReference<BlockPool> memory = new SoftReference<>(null);

    private final String type;
    private final Argon2Parameters parameters;
    private final byte[] hash;

    private Argon2Hash(String type, Argon2Parameters parameters, byte[] hash) {
        this.type = type;
        this.parameters = parameters;
        this.hash = hash;
    }

    /** With the parameters that new passwords are hashed with. */
    static Argon2Hash of(String password, byte[] salt) {
        Argon2Parameters parameters = parameters(USUAL_TYPE, salt)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(USUAL_KIB)
                .withIterations(USUAL_PASSES)
                .withParallelism(USUAL_LANES)
                .build();
        return new Argon2Hash(USUAL_TYPE, parameters, compute(password, parameters, USUAL_BYTES));
    }

    /** Empty where the text is no Argon2 hash. */
    static Optional<Argon2Hash> parse(String text) {
        Matcher phc = PHC_STRING.matcher(text);
        if (!phc.matches()) {
            return Optional.empty();
        }
        String type = phc.group(1);
        try {
            Argon2Parameters parameters = parameters(type, Base64.getDecoder().decode(phc.group(6)))
                    .withVersion(Integer.parseInt(phc.group(2)))
                    .withMemoryAsKB(Integer.parseInt(phc.group(3)))
                    .withIterations(Integer.parseInt(phc.group(4)))
                    .withParallelism(Integer.parseInt(phc.group(5)))
                    .build();
            return Optional.of(
                    new Argon2Hash(type, parameters, Base64.getDecoder().decode(phc.group(7))));
        } catch (IllegalArgumentException notAllowed) {
            return Optional.empty();
        }
    }

    private static Argon2Parameters.Builder parameters(String type, byte[] salt) {
        return new Argon2Parameters.Builder(number(type)).withSalt(salt).withBlockPool(memory());
    }

    private static int number(String type) {
        return switch (type) {
            case "argon2d" -> Argon2Parameters.ARGON2_d;
            case "argon2i" -> Argon2Parameters.ARGON2_i;
            default -> Argon2Parameters.ARGON2_id;
        };
    }

    /**
     * The memory of the last hash, for the next: taken anew for each, it would be most of what the collector has to do. It goes where the heap
     * is wanted for something else. Blocks of a pool are cleared as they are given back, and two hashes at once share none.
     */
    private static BlockPool memory() {
        BlockPool kept = memory.get();
        if (kept == null) {
            kept = new FixedBlockPool(USUAL_KIB);
            memory = new SoftReference<>(kept);
        }
        return kept;
    }

    private static byte[] compute(String password, Argon2Parameters parameters, int bytes) {
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] hash = new byte[bytes];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    /** Takes the same time wherever the two differ. */
    boolean isOf(String password) {
        return MessageDigest.isEqual(hash, compute(password, parameters, hash.length));
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.format(
                Locale.ROOT,
                "$%s$v=%d$m=%d,t=%d,p=%d$%s$%s",
                type,
                parameters.getVersion(),
                parameters.getMemory(),
                parameters.getIterations(),
                parameters.getLanes(),
                base64.encodeToString(parameters.getSalt()),
                base64.encodeToString(hash));
    }
}
