package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.ProgressListener;
import java.util.List;

/** Keeps what is told, for tests. */
record ToldSentences(List<String> told) implements ProgressListener {

    @Override
    public void progressed(String step, long done, long total) {}

    @Override
    public void told(String sentence) {
        told.add(sentence);
    }
}
