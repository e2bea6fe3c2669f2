package com.stylesense.embedding.network;

import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.picture.SquareInput;
import java.util.List;

/** A network that turns square pictures into features. Safe to call from one thread at a time. */
public interface FeatureNetwork extends AutoCloseable {

    /** What its vectors are labelled with, wherever they are stored. */
    String name();

    /** SHA-256 of the network's file, in hexadecimal: vectors of different digests must never be compared. */
    String digest();

    /** Arithmetic and preparation, as {@link VectorOrigin#kind()} tells them: vectors of different kinds must never be compared either. */
    String kind();

    /** Device and library, as {@link VectorOrigin#maker()} tells them. */
    String maker();

    /** All of that. */
    default VectorOrigin origin() {
        return new VectorOrigin(name(), digest(), kind(), maker());
    }

    /** Components of a vector. */
    int width();

    /**
     * @param pictures {@link SquareInput#SAMPLES} samples each
     * @return {@link #width()} components for each picture, one picture after the other, not normalised
     */
    float[] features(List<byte[]> pictures);

    @Override
    void close();
}
