package com.stylesense.embedding.job;

/** Hears after each batch how far the run has come. */
@FunctionalInterface
public interface EmbeddingProgress {

    EmbeddingProgress SILENT = (done, total, computed) -> {};

    /**
     * @param done     of {@code total} pictures, those set aside and those known included
     * @param computed of those done, how many this run sent through the network
     */
    void reached(int done, int total, int computed);
}
