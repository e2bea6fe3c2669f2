package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Which items are bought again as a rule: those of the article types of whose purchases, a shopper and an item each, at least
 * {@link Weight#REPLENISHED} were made in more than one order. Counts of a log's parts add up to those of the log.
 */
public final class Replenishment implements Serializable {

    /** Of fewer purchases nothing can be said. */
    private static final int LEAST_PURCHASES = 20;

    private final long[] purchases;
    private final long[] again;

    private Replenishment(int types) {
        purchases = new long[types];
        again = new long[types];
    }

    public static Replenishment of(EventLog log, ItemTraits traits) {
        int[] types = traits.of(Trait.TYPE);
        Replenishment counted = new Replenishment(traits.count(Trait.TYPE));
        for (int user = 0; user < log.users() && types.length > 0; user++) {
            ordersOf(log, user).forEach((item, orders) -> {
                if (types[item] != ItemTraits.UNKNOWN) {
                    counted.purchases[types[item]]++;
                    counted.again[types[item]] += orders > 1 ? 1 : 0;
                }
            });
        }
        return counted;
    }

    /** How many orders each item stands in. */
    private static Map<Integer, Integer> ordersOf(EventLog log, int user) {
        Map<Integer, Integer> lastStep = new HashMap<>();
        Map<Integer, Integer> orders = new HashMap<>();
        for (int event = log.from(user); event < log.to(user); event++) {
            if (log.kind(event) == EventKind.ORDER) {
                Integer before = lastStep.put(log.item(event), log.step(event));
                if (before == null || before != log.step(event)) {
                    orders.merge(log.item(event), 1, Integer::sum);
                }
            }
        }
        return orders;
    }

    /** Adds those of another part of the log, of other shoppers, to these. */
    public Replenishment add(Replenishment other) {
        Arrays.setAll(purchases, type -> purchases[type] + other.purchases[type]);
        Arrays.setAll(again, type -> again[type] + other.again[type]);
        return this;
    }

    /** The items, by their numbers. */
    public IntPredicate items(ItemTraits traits, Weights weights) {
        int[] types = traits.of(Trait.TYPE);
        return item -> types.length > 0 && types[item] != ItemTraits.UNKNOWN && isReplenished(types[item], weights);
    }

    private boolean isReplenished(int type, Weights weights) {
        return purchases[type] >= LEAST_PURCHASES && again[type] >= weights.of(Weight.REPLENISHED) * purchases[type];
    }
}
