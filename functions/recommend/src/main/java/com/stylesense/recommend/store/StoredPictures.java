package com.stylesense.recommend.store;

import com.stylesense.recommender.similarity.PictureVectors;

/**
 * The catalogue's vectors and what made them.
 *
 * @param model       the network's name, empty when there are no vectors
 * @param modelDigest SHA-256 of its file: vectors of another network cannot be compared with these
 * @param kind        arithmetic and preparation, likewise; empty where nobody knows
 */
public record StoredPictures(String model, String modelDigest, String kind, PictureVectors vectors) {

    static StoredPictures none() {
        return new StoredPictures("", "", "", PictureVectors.none());
    }

    public boolean isEmpty() {
        return modelDigest.isEmpty();
    }
}
