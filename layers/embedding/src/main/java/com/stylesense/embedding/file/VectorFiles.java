package com.stylesense.embedding.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The vectors of a catalogue's pictures, in either of two forms.
 *
 * @param packed   as they ship with the demo catalogue ({@link PackedVectors}); where they lie, they are taken
 * @param matrix   as the embedding job writes them ({@link NumpyFile}), one row a product
 * @param ids      the matrix's products, a JSON array in the order of its rows
 * @param manifest what made the matrix, JSON; it may be missing
 * @param rejected what the job set aside, CSV
 */
public record VectorFiles(Path packed, Path matrix, Path ids, Path manifest, Path rejected) {

    public static VectorFiles in(Path folder) {
        return new VectorFiles(
                folder.resolve("vectors.bin"),
                folder.resolve("embeddings.npy"),
                folder.resolve("embedding_ids.json"),
                folder.resolve("embeddings_manifest.json"),
                folder.resolve("embeddings_rejected.csv"));
    }

    /** Whether there is anything to {@link #open()}. */
    public boolean exist() {
        return Files.exists(packed) || Files.exists(matrix) && Files.exists(ids);
    }

    /** The file of the two that {@link #open()} takes. */
    public Path source() {
        return Files.exists(packed) ? packed : matrix;
    }

    /**
     * @throws UnfitVectorsException when the matrix's files are malformed or do not belong together
     * @throws IOException           when a file cannot be read, or the packed one is damaged
     */
    public VectorRows open() throws IOException {
        return source().equals(packed) ? PackedVectors.open(packed) : openMatrix();
    }

    /** Likewise, the matrix alone. */
    public VectorRows openMatrix() throws IOException {
        return MatrixRows.open(this);
    }
}
