package com.stylesense.pipeline;

import org.jspecify.annotations.Nullable;

/** Something the person at the keyboard can put right: what is wrong, and what to do about it, a sentence each. */
public final class PipelineFailure extends RuntimeException {

    private final String remedy;

    public PipelineFailure(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public PipelineFailure(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
