package com.stylesense.recommender.copurchase;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import java.io.Serializable;
import java.util.Arrays;

/**
 * How much each item of a log was bought. Counts of a log's parts add up to those of the log. The arrays have an element an item.
 *
 * @param buyers distinct shoppers
 * @param units  of all order lines
 */
public record PurchaseCounts(int[] buyers, long[] units) implements Serializable {

    public static PurchaseCounts none(int items) {
        return new PurchaseCounts(new int[items], new long[items]);
    }

    public static PurchaseCounts of(EventLog log) {
        PurchaseCounts counts = none(log.items());
        int[] lastBuyerOf = new int[log.items()];
        Arrays.fill(lastBuyerOf, -1);
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                if (log.kind(event) == EventKind.ORDER) {
                    int item = log.item(event);
                    counts.units[item] += (long) log.value(event);
                    counts.buyers[item] += lastBuyerOf[item] == user ? 0 : 1;
                    lastBuyerOf[item] = user;
                }
            }
        }
        return counts;
    }

    /** Adds those of another part of the log, of other shoppers, to these. */
    public PurchaseCounts add(PurchaseCounts other) {
        Arrays.setAll(buyers, item -> buyers[item] + other.buyers[item]);
        Arrays.setAll(units, item -> units[item] + other.units[item]);
        return this;
    }
}
