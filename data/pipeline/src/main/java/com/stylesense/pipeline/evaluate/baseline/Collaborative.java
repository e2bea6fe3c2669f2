package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import java.util.Arrays;

/** The shop's strategy of that name, for the product that the shopper had last. */
final class Collaborative implements CaseScorer {

    private final EventLog log;
    private final CoBuyers coBuyers;

    Collaborative(HeldOut heldOut, CoBuyers coBuyers) {
        this.log = heldOut.log();
        this.coBuyers = coBuyers;
    }

    @Override
    public void score(HeldOut.Case one, double[] scores) {
        Arrays.fill(scores, 0);
        coBuyers.of(log.item(one.to() - 1)).forEach(partner -> scores[(int) partner.productId()] = partner.score());
    }
}
