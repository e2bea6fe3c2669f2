package com.stylesense.pipeline;

/** Hears how far a long step has come. Called often, so implementations must be cheap. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener SILENT = (step, done, total) -> {};

    /** {@code done} of {@code total} rows (or whatever the step counts) are through; equal when the step is over. */
    void progressed(String step, long done, long total);

    /** Something that the step went on in spite of, in a sentence. */
    default void told(String sentence) {}
}
