package com.stylesense.recommend;

import com.stylesense.recommender.visual.PictureVectors;

/**
 * The catalogue's vectors and what made them.
 *
 * @param model       the network's name, empty when there are no vectors
 * @param modelDigest SHA-256 of its file: vectors of another network cannot be compared with these
 * @param shortlists  what has been found to look alike
 */
record StoredPictures(String model, String modelDigest, PictureVectors vectors, Shortlists shortlists) {

    StoredPictures(String model, String modelDigest, PictureVectors vectors) {
        this(model, modelDigest, vectors, new Shortlists());
    }

    static StoredPictures none() {
        return new StoredPictures("", "", PictureVectors.none());
    }

    boolean isEmpty() {
        return modelDigest.isEmpty();
    }
}
