package com.stylesense.spark;

import com.stylesense.recommender.copurchase.PurchaseCounts;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.HeldOutShoppers;
import com.stylesense.recommender.model.ItemCounts;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.Replenishment;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What is counted over a part of the log, and adds up to what is counted over the whole.
 *
 * @param extent    of all of it
 * @param training  of what may be learned from
 * @param purchases of all of it
 * @param counts    of what may be learned from
 * @param partners  for each item, how many others it can go with at the most: the events of its shoppers, once for each event of its own
 */
record Tally(
        Extent extent,
        Extent training,
        PurchaseCounts purchases,
        ItemCounts counts,
        Replenishment replenishment,
        long[] partners)
        implements Serializable {

    /**
     * @param begin in seconds since 1970, as the end; a maximum, and a minimum, where nothing happened
     */
    record Extent(long events, long begin, long end) implements Serializable {

        static Extent of(EventLog log) {
            return log.size() == 0
                    ? new Extent(0, Long.MAX_VALUE, Long.MIN_VALUE)
                    : new Extent(log.size(), log.begin(), log.end());
        }

        Extent add(Extent other) {
            return new Extent(events + other.events, Math.min(begin, other.begin), Math.max(end, other.end));
        }

        /** As a log without events has it. */
        Extent orZero() {
            return events == 0 ? new Extent(0, 0, 0) : this;
        }
    }

    static Tally of(EventLog log, ItemTraits traits) {
        HeldOut heldOut = HeldOutShoppers.of(log);
        return new Tally(
                Extent.of(log),
                Extent.of(heldOut.training()),
                PurchaseCounts.of(log),
                ItemCounts.of(heldOut.training()),
                Replenishment.of(log, traits),
                partners(log));
    }

    Tally add(Tally other) {
        return new Tally(
                extent.add(other.extent),
                training.add(other.training),
                purchases.add(other.purchases),
                counts.add(other.counts),
                replenishment.add(other.replenishment),
                added(partners, other.partners));
    }

    private static long[] partners(EventLog log) {
        long[] partners = new long[log.items()];
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                partners[log.item(event)] += log.to(user) - log.from(user);
            }
        }
        return partners;
    }

    private static long[] added(long[] one, long[] other) {
        Arrays.setAll(one, item -> one[item] + other[item]);
        return one;
    }
}
