package com.stylesense.recommend;

import com.stylesense.recommender.similarity.PhotoNetwork;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.recommender.similarity.UnreadablePhotoException;

/** Stands in for a neural network: a file's tenth byte is the angle of its vector, in degrees. */
final class AngleNetwork implements PhotoNetwork {

    static final String DIGEST = "ab".repeat(32);
    static final String KIND = "fp32; as it comes";

    @Override
    public PhotoVector vector(byte[] photo) throws UnreadablePhotoException {
        if (photo.length < 20) {
            throw new UnreadablePhotoException("the picture is cut short", null);
        }
        return new PhotoVector("angle", DIGEST, KIND, at(photo[9]));
    }

    static float[] at(double degrees) {
        float[] vector = new float[2048];
        vector[0] = (float) Math.cos(Math.toRadians(degrees));
        vector[1] = (float) Math.sin(Math.toRadians(degrees));
        return vector;
    }
}
