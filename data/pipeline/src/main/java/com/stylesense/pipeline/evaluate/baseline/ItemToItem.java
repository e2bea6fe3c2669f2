package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import java.util.Arrays;

/**
 * Plain collaborative filtering from item to item: the sum, over all that the shopper had, of the cosine between the two items' shoppers (Sarwar
 * and others, "Item-based collaborative filtering recommendation algorithms", 2001).
 */
final class ItemToItem implements CaseScorer {

    private final EventLog log;
    private final CoBuyers coBuyers;

    ItemToItem(HeldOut heldOut, CoBuyers coBuyers) {
        this.log = heldOut.log();
        this.coBuyers = coBuyers;
    }

    @Override
    public void score(HeldOut.Case one, double[] scores) {
        Arrays.fill(scores, 0);
        for (int event = one.from(); event < one.to(); event++) {
            int item = log.item(event);
            double root = Math.sqrt(coBuyers.buyers(item));
            // The shop's score is divided by the root of the partner's popularity already.
            coBuyers.of(item).forEach(partner -> scores[(int) partner.productId()] += partner.score() / root);
        }
    }
}
