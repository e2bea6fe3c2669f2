package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.copurchase.Baskets;
import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.CoOccurrences;
import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.copurchase.Partners;
import com.stylesense.recommender.model.EventLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was had by the same shoppers as each item, as the shop counts it: the best of it. Immutable. */
final class CoBuyers {

    /** As many as the shop's refresh keeps at least. */
    private static final int KEPT = 100;

    private final List<List<CoPurchase>> best;
    private final int[] buyers;

    CoBuyers(EventLog training) {
        best = new ArrayList<>(Collections.nCopies(training.items(), List.of()));
        buyers = new int[training.items()];
        for (Partners item : new CoOccurrences(Baskets.ofHistories(training))) {
            best.set((int) item.productId(), BestCoPurchases.of(item, KEPT).best());
            item.coPurchases().forEach(partner -> buyers[(int) partner.productId()] = partner.buyers());
        }
    }

    List<CoPurchase> of(int item) {
        return best.get(item);
    }

    /** 0 where an item was never had together with another. */
    int buyers(int item) {
        return buyers[item];
    }
}
