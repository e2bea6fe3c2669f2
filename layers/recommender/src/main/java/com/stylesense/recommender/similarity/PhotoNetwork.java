package com.stylesense.recommender.similarity;

/** The network that made the catalogue's vectors, for a shopper's own photo. Safe for any number of threads. */
public interface PhotoNetwork {

    /** @param photo a JPEG, PNG or WebP file */
    PhotoVector vector(byte[] photo) throws UnreadablePhotoException;
}
