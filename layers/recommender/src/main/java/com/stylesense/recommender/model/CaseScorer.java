package com.stylesense.recommender.model;

/** A ranking that can be judged. Safe for any number of threads. */
@FunctionalInterface
public interface CaseScorer {

    /** Writes every item's score for the case into {@code scores}, by its number in the log; the array comes with anything in it. */
    void score(HeldOut.Case one, double[] scores);
}
