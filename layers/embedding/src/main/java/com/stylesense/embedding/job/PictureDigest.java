package com.stylesense.embedding.job;

import com.stylesense.embedding.file.Sha256;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** SHA-256 of a picture's file: the same digest, the same vector. Four numbers, so that a million of them stay small. */
public record PictureDigest(long first, long second, long third, long fourth) {

    static final int BYTES = 32;

    public static PictureDigest of(byte[] file) {
        return read(ByteBuffer.wrap(Sha256.newDigest().digest(file)));
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
