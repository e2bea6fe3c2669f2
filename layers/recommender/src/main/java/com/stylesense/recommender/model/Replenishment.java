package com.stylesense.recommender.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which article types are bought again as a rule: those of whose purchases, a shopper and an item each, at least
 * {@link Weight#REPLENISHED} were made in more than one order.
 */
final class Replenishment {

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

    /** The model, in which having had an item says nothing for having it again where it is not bought again as a rule. */
    ItemModel applyTo(ItemModel model) {
        return new ItemModel(
                model.weights(),
                IntStream.range(0, model.items()).mapToLong(model::itemId).toArray(),
                IntStream.range(0, model.items()).mapToObj(model::neighbours).toArray(Neighbours[]::new),
                IntStream.range(0, model.items())
                        .mapToDouble(item -> isTyped(item) && replenished[types[item]] ? model.repeat(item) : 0)
                        .toArray(),
                IntStream.range(0, model.items()).mapToDouble(model::popularity).toArray(),
                traits);
    }
}
