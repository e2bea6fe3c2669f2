package com.stylesense.embedding.file;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Products' vectors out of a file, one at a time, in the file's order. For one thread. */
public interface VectorRows extends Closeable {

    VectorOrigin origin();

    /** Components of each vector. */
    int width();

    /**
     * @return null after the last row
     * @throws UnfitVectorsException when the row is no vector of length one
     * @throws IOException           when the file cannot be read or is damaged
     */
    @Nullable
    VectorRow next() throws IOException;
}
