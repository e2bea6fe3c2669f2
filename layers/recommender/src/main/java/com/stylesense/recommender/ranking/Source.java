package com.stylesense.recommender.ranking;

/**
 * Something that still holds candidates, standing either on the best of them or on a promise: that it holds none which
 * comes before ({@link #score}, {@link #row}).
 */
public abstract class Source {

    /** Comes before every row of its score, so a promise that says nothing about ids. */
    static final int BEFORE_ALL_ROWS = -1;

    double score;
    int row;

    /** Whether it stands on a candidate. */
    abstract boolean standsOnCandidate();

    /** Moves on, handing to the merge what it opens on the way. False when nothing is left. */
    abstract boolean advance(BestFirst merge);
}
