package com.stylesense.pipeline.seed;

import com.stylesense.recommender.similarity.PackedVectors;
import com.stylesense.recommender.similarity.PackedVectors.Origin;
import com.stylesense.recommender.similarity.PackedVectors.Row;
import java.io.IOException;
import java.nio.file.Path;

/** The rows of a file of packed vectors. */
final class PackedRows implements VectorRows {

    private final PackedVectors.Reader reader;

    PackedRows(Path file) throws IOException {
        this.reader = PackedVectors.open(file);
    }

    @Override
    public Origin origin() {
        return reader.origin();
    }

    @Override
    public Row next() throws IOException {
        return reader.next();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
