package com.stylesense.recommender.model;

import java.util.Arrays;

/** Where each item occurs in a log, shopper after shopper, and whose each event is. Immutable. */
final class Occurrences {

    private final int[] starts;
    private final int[] events;
    private final int[] users;

    Occurrences(EventLog log) {
        starts = new int[log.items() + 1];
        events = new int[log.size()];
        users = new int[log.size()];
        log.forEach(event -> starts[log.item(event) + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, log.items());
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                int place = next[log.item(event)]++;
                events[place] = event;
                users[place] = user;
            }
        }
    }

    /** The item's events are those at these places, from here to the next item's. */
    int from(int item) {
        return starts[item];
    }

    int event(int place) {
        return events[place];
    }

    int user(int place) {
        return users[place];
    }
}
