package com.stylesense.pipeline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The vectors of a catalogue's pictures, in either of two forms.
 *
 * @param packed   as they ship with the demo catalogue; where they lie, they are taken
 * @param matrix   as the embedding job writes them, one row a product
 * @param ids      the matrix's products, in the order of its rows
 * @param manifest what made the matrix; it may be missing
 */
public record VectorFiles(Path packed, Path matrix, Path ids, Path manifest) {

    static VectorFiles beside(Path products) {
        return new VectorFiles(
                products.resolveSibling("vectors.bin"),
                products.resolveSibling("embeddings.npy"),
                products.resolveSibling("embedding_ids.json"),
                products.resolveSibling("embeddings_manifest.json"));
    }

    boolean exist() {
        return Files.exists(packed) || Files.exists(matrix) && Files.exists(ids);
    }

    VectorRows open() throws IOException {
        return Files.exists(packed) ? new PackedRows(packed) : MatrixRows.open(this);
    }
}
