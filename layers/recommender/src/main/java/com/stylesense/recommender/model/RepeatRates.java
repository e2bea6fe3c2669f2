package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How often shoppers have an item again: of its events, the share that comes after one of the same shopper in an earlier step. */
final class RepeatRates {

    /** An item's own events count against so many of the average item, so that one coincidence makes no staple. */
    private static final double AVERAGE_EVENTS = 10;

    private RepeatRates() {}

    /** An element an item. */
    static double[] of(ItemCounts counts) {
        long size = IntStream.range(0, counts.items()).mapToLong(counts::events).sum();
        double average = (double) Arrays.stream(counts.again()).sum() / Math.max(size, 1);
        double[] rates = new double[counts.items()];
        Arrays.setAll(
                rates,
                item -> (counts.again()[item] + AVERAGE_EVENTS * average) / (counts.events(item) + AVERAGE_EVENTS));
        return rates;
    }
}
