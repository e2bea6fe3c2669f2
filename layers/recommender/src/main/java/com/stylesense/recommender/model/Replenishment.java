package com.stylesense.recommender.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Which items are bought again as a rule: those of the article types of whose purchases, a shopper and an item each, at least
 * {@link Weight#REPLENISHED} were made in more than one order.
 */
final class Replenishment implements IntPredicate {

    /** Of fewer purchases nothing can be said. */
    private static final int LEAST_PURCHASES = 20;

    private final int[] types;
    private final ItemTraits traits;
    private final boolean[] replenished;

    Replenishment(EventLog log, ItemTraits traits, Weights weights) {
        this.traits = traits;
        types = traits.of(Trait.TYPE);
        int[] purchases = new int[traits.count(Trait.TYPE)];
        int[] again = new int[traits.count(Trait.TYPE)];
        for (int user = 0; user < log.users(); user++) {
            ordersOf(log, user).forEach((item, orders) -> {
                if (isTyped(item)) {
                    purchases[types[item]]++;
                    again[types[item]] += orders > 1 ? 1 : 0;
                }
            });
        }
        replenished = new boolean[traits.count(Trait.TYPE)];
        for (int type = 0; type < replenished.length; type++) {
            replenished[type] = purchases[type] >= LEAST_PURCHASES
                    && again[type] >= weights.of(Weight.REPLENISHED) * purchases[type];
        }
    }

    private boolean isTyped(int item) {
        return types.length > 0 && types[item] != ItemTraits.UNKNOWN;
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

    @Override
    public boolean test(int item) {
        return isTyped(item) && replenished[types[item]];
    }
}
