package com.stylesense.store.vector;

import java.io.IOException;

/**
 * A product's picture as numbers, for {@link VectorTable}.
 *
 * @param pictureDigest SHA-256 of the picture's file, hexadecimal; empty where nobody knows it
 * @param components    of a vector of length one, read when it is written and not before
 */
public record PictureVector(long productId, String pictureDigest, Components components) {

    /** Where the numbers come from, asked at most once. */
    @FunctionalInterface
    public interface Components {
        float[] read() throws IOException;
    }
}
