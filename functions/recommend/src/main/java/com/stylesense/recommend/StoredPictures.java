package com.stylesense.recommend;

import com.stylesense.recommender.visual.PictureVectors;

/**
 * The catalogue's vectors and what made them.
 *
 * @param model       the network's name, empty when there are no vectors
 * @param modelDigest SHA-256 of its file: vectors of another network cannot be compared with these
 */
record StoredPictures(String model, String modelDigest, PictureVectors vectors) {

    static final StoredPictures NONE = new StoredPictures("", "", PictureVectors.none());
}
