package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;

/** The same for everyone: how often each item occurs. */
final class Popularity implements CaseScorer {

    private final double[] counts;

    Popularity(EventLog training) {
        counts = counts(training);
    }

    static double[] counts(EventLog training) {
        double[] counts = new double[training.items()];
        training.forEach(event -> counts[training.item(event)]++);
        return counts;
    }

    @Override
    public void score(HeldOut.Case one, double[] scores) {
        System.arraycopy(counts, 0, scores, 0, counts.length);
    }
}
