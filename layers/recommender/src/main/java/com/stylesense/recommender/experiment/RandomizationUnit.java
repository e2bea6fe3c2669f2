package com.stylesense.recommender.experiment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Somebody who is assigned as one: a visitor, or a shopper on all devices. The number is a hash from which nobody can tell who it is; the
 * database computes the same one in {@code experiment_of}.
 *
 * @param number from 0 to 2³² − 1
 */
public record RandomizationUnit(long number) {

    /** Into how many parts each experiment divides people. */
    public static final long BUCKETS = 1L << 32;

    public static RandomizationUnit ofVisitor(UUID id) {
        return new RandomizationUnit(hash("visitor:" + id));
    }

    public static RandomizationUnit ofShopper(long id) {
        return new RandomizationUnit(hash("shopper:" + id));
    }

    /** Independent of the bucket in any other experiment. @return from 0 to 2³² − 1 */
    public long bucketIn(String experiment) {
        return hash(experiment + ":" + number);
    }

    /** The first four bytes of SHA-256, as an unsigned number. */
    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
