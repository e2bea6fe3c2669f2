package com.stylesense.pipeline.seed;

import com.stylesense.recommender.visual.PackedVectors;
import com.stylesense.recommender.visual.PackedVectors.Origin;
import com.stylesense.recommender.visual.PackedVectors.Row;
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
