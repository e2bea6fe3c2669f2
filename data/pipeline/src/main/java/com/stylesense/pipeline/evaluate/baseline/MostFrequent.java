package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;

/**
 * The shopper's own most frequent items: those in most of the shopper's steps, such as orders (personal top frequency; Li and others, "A next
 * basket recommendation reality check", 2021).
 */
final class MostFrequent implements CaseScorer {

    private final EventLog log;
    private final double[] order;

    /**
     * @param order decides between items that are equally frequent, and among those that the shopper never had: below one, an element an item.
     *              Without it equal counts would all rank last among themselves, which would make this too easy to beat.
     */
    MostFrequent(HeldOut heldOut, double[] order) {
        this.log = heldOut.log();
        this.order = order;
    }

    @Override
    public void score(HeldOut.Case one, double[] scores) {
        System.arraycopy(order, 0, scores, 0, scores.length);
        for (int event = one.from(); event < one.to(); event++) {
            if (isFirstOfItsStep(one, event)) {
                scores[log.item(event)]++;
            }
        }
    }

    private boolean isFirstOfItsStep(HeldOut.Case one, int event) {
        for (int before = event - 1; before >= one.from() && log.step(before) == log.step(event); before--) {
            if (log.item(before) == log.item(event)) {
                return false;
            }
        }
        return true;
    }
}
