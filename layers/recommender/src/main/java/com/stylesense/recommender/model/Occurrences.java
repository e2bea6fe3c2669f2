package com.stylesense.recommender.model;

import java.util.Arrays;

/** Where each item of a block occurs in a log, shopper after shopper, and whose each event is. Immutable. */
final class Occurrences {

    private final int first;
    private final int[] starts;
    private final int[] events;
    private final int[] users;

    /** Of all items. */
    Occurrences(EventLog log) {
        this(log, 0, log.items());
    }

    /** Of the items from {@code first} to before {@code end}. */
    Occurrences(EventLog log, int first, int end) {
        this.first = first;
        starts = new int[end - first + 1];
        log.forEach(event -> {
            if (log.item(event) >= first && log.item(event) < end) {
                starts[log.item(event) - first + 1]++;
            }
        });
        Arrays.parallelPrefix(starts, Integer::sum);
        events = new int[starts[end - first]];
        users = new int[events.length];
        int[] next = Arrays.copyOf(starts, end - first);
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                int item = log.item(event);
                if (item >= first && item < end) {
                    int place = next[item - first]++;
                    events[place] = event;
                    users[place] = user;
                }
            }
        }
    }

    /** The item's events are those at these places, from here to {@link #to}. */
    int from(int item) {
        return starts[item - first];
    }

    int to(int item) {
        return starts[item - first + 1];
    }

    int event(int place) {
        return events[place];
    }

    int user(int place) {
        return users[place];
    }
}
