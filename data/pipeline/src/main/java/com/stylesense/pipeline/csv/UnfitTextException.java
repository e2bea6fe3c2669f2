package com.stylesense.pipeline.csv;

/** A cell's text is not what its column holds; the problem is a clause that quotes it and says how to write it. */
public final class UnfitTextException extends Exception {

    private final String problem;

    public UnfitTextException(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
