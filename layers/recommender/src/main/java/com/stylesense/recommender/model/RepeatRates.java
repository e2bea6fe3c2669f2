package com.stylesense.recommender.model;

import java.util.Arrays;

/** How often shoppers have an item again: of its events, the share that comes after one of the same shopper in an earlier step. */
final class RepeatRates {

    /** An item's own events count against so many of the average item, so that one coincidence makes no staple. */
    private static final double AVERAGE_EVENTS = 10;

    private RepeatRates() {}

    /** An element an item. */
    static double[] of(EventLog log) {
        double[] events = new double[log.items()];
        double[] again = new double[log.items()];
        int[] lastUserOf = new int[log.items()];
        int[] firstStepOf = new int[log.items()];
        Arrays.fill(lastUserOf, -1);
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                int item = log.item(event);
                events[item]++;
                if (lastUserOf[item] != user) {
                    lastUserOf[item] = user;
                    firstStepOf[item] = log.step(event);
                } else if (log.step(event) > firstStepOf[item]) {
                    again[item]++;
                }
            }
        }
        double average = Arrays.stream(again).sum() / Math.max(log.size(), 1);
        double[] rates = new double[log.items()];
        Arrays.setAll(rates, item -> (again[item] + AVERAGE_EVENTS * average) / (events[item] + AVERAGE_EVENTS));
        return rates;
    }
}
