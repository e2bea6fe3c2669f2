package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;

/** The shop's strategy of that name: what the shopper ordered at least twice, by the number of orders, longest not ordered first. */
final class Restock implements CaseScorer {

    private static final int REPEATED = 2;

    private final EventLog log;
    private final CaseScorer orders;

    Restock(HeldOut heldOut) {
        this.log = heldOut.log();
        this.orders = new MostFrequent(heldOut, new double[heldOut.log().items()]);
    }

    @Override
    public void score(HeldOut.Case one, double[] scores) {
        orders.score(one, scores);
        double steps = log.step(one.to() - 1) + 1.0;
        // Backwards, so that the first that is met is the last time, and what it adds is below one.
        for (int event = one.to() - 1; event >= one.from(); event--) {
            int item = log.item(event);
            if (scores[item] == Math.rint(scores[item])) {
                scores[item] = scores[item] < REPEATED ? 0 : scores[item] + (steps - log.step(event) - 0.5) / steps;
            }
        }
    }
}
