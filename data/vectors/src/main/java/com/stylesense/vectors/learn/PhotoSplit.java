package com.stylesense.vectors.learn;

import com.stylesense.embedding.job.PictureDigest;

/**
 * What a photo is for. Its own file decides, so that products which show one photo fall together, whichever catalogue they are in and
 * however often something is learned: a photo that is held out is never learned from.
 */
public enum PhotoSplit {
    TRAINING,
    /** On which shrinkage, sharpness and shares are chosen. */
    VALIDATION,
    /** On which nothing is chosen, so that it tells how good the outcome is. */
    HELD_OUT;

    private static final int PARTS = 5;

    /** A fifth each for validation and held out. */
    public static PhotoSplit of(PictureDigest photo) {
        return switch ((int) Long.remainderUnsigned(photo.first(), PARTS)) {
            case 0 -> HELD_OUT;
            case 1 -> VALIDATION;
            default -> TRAINING;
        };
    }
}
