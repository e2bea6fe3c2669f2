package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How often each thing happened to each item. All of it is counted in whole numbers or in stars, so that the counts of a log's parts add up
 * to those of the log in whatever order they are added. The arrays are shared: not to be changed, except by {@link #add}.
 *
 * @param events an array a kind, by its ordinal, an element an item
 * @param stars  all stars of an item's reviews
 * @param again  an item's events that come after one of the same shopper in an earlier step
 */
public record ItemCounts(long[][] events, double[] stars, long[] again) implements Serializable {

    public static ItemCounts none(int items) {
        return new ItemCounts(new long[EventKind.values().length][items], new double[items], new long[items]);
    }

    public static ItemCounts of(EventLog log) {
        ItemCounts counts = none(log.items());
        log.forEach(event -> {
            int item = log.item(event);
            counts.events[log.kind(event).ordinal()][item]++;
            counts.stars[item] += log.kind(event) == EventKind.REVIEW ? log.value(event) : 0;
        });
        counts.countAgain(log);
        return counts;
    }

    private void countAgain(EventLog log) {
        int[] lastUserOf = new int[log.items()];
        int[] firstStepOf = new int[log.items()];
        Arrays.fill(lastUserOf, -1);
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                int item = log.item(event);
                if (lastUserOf[item] != user) {
                    lastUserOf[item] = user;
                    firstStepOf[item] = log.step(event);
                } else if (log.step(event) > firstStepOf[item]) {
                    again[item]++;
                }
            }
        }
    }

    /** Adds those of another part of the log, of other shoppers, to these. */
    public ItemCounts add(ItemCounts other) {
        for (int kind = 0; kind < events.length; kind++) {
            add(events[kind], other.events[kind]);
        }
        Arrays.setAll(stars, item -> stars[item] + other.stars[item]);
        add(again, other.again);
        return this;
    }

    private static void add(long[] counts, long[] others) {
        Arrays.setAll(counts, item -> counts[item] + others[item]);
    }

    public int items() {
        return again.length;
    }

    long events(int item) {
        long all = 0;
        for (long[] ofKind : events) {
            all += ofKind[item];
        }
        return all;
    }

    /** How much happened to the item: its events' weights. */
    double weight(int item, Weights weights) {
        double sum = 0;
        for (EventKind kind : EventKind.values()) {
            sum += kind.weight(weights, events[kind.ordinal()][item], stars[item]);
        }
        return sum;
    }
}
