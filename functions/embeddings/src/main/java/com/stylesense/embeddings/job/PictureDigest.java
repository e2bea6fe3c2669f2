package com.stylesense.embeddings.job;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a picture's file: the same digest, the same vector. Four numbers, so that a million of them stay small. */
public record PictureDigest(long first, long second, long third, long fourth) {

    static final int BYTES = 32;

    public static PictureDigest of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    static PictureDigest read(ByteBuffer bytes) {
        return new PictureDigest(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    void write(ByteBuffer bytes) {
        bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }
}
