package com.stylesense.pipeline.seed;

import com.stylesense.recommender.similarity.PackedVectors.Origin;
import com.stylesense.recommender.similarity.PackedVectors.Row;
import java.io.Closeable;
import java.io.IOException;

/** Products' vectors, one at a time. */
interface VectorRows extends Closeable {

    Origin origin();

    /** @return null after the last row; its image digest is empty where the file does not tell it */
    Row next() throws IOException;
}
