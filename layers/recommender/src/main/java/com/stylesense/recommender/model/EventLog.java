package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;

/**
 * What shoppers did, in columns: each shopper's events in order of time, a shopper after the other. Shoppers and items are numbered from
 * 0. The items' numbers are shuffled: numbers in order of first appearance would favour what is met early wherever scores tie. Immutable.
 */
public final class EventLog {

    private static final EventKind[] KINDS = EventKind.values();

    private final long[] userIds;
    private final long[] itemIds;
    private final int[] starts;
    private final Columns columns;

    /** An array an attribute, an element an event. */
    record Columns(int[] items, long[] times, int[] steps, byte[] kinds, float[] values) {

        static Columns ofSize(int size) {
            return new Columns(new int[size], new long[size], new int[size], new byte[size], new float[size]);
        }
    }

    EventLog(long[] userIds, long[] itemIds, int[] starts, Columns columns) {
        this.userIds = userIds;
        this.itemIds = itemIds;
        this.starts = starts;
        this.columns = columns;
    }

    public int users() {
        return userIds.length;
    }

    public int items() {
        return itemIds.length;
    }

    /** How many events there are. */
    public int size() {
        return columns.items.length;
    }

    public long userId(int user) {
        return userIds[user];
    }

    public long itemId(int item) {
        return itemIds[item];
    }

    /** Where a shopper's events begin. */
    public int from(int user) {
        return starts[user];
    }

    /** Where a shopper's events end, exclusive. */
    public int to(int user) {
        return starts[user + 1];
    }

    public int item(int event) {
        return columns.items[event];
    }

    /** In seconds since 1970. */
    public long time(int event) {
        return columns.times[event];
    }

    /** Events of one shopper at one time, such as the lines of an order, are one step. Steps are numbered by time, a shopper from 0. */
    public int step(int event) {
        return columns.steps[event];
    }

    public EventKind kind(int event) {
        return KINDS[columns.kinds[event]];
    }

    /** A review's stars; tells nothing of other kinds. */
    public float value(int event) {
        return columns.values[event];
    }

    /** How much the event counts. */
    public double weight(int event, Weights weights) {
        return kind(event).weight(weights, value(event));
    }

    /** The time of the first event, 0 where there is none. */
    public long begin() {
        return Arrays.stream(columns.times).min().orElse(0);
    }

    /** The time of the last event, 0 where there is none. */
    public long end() {
        return Arrays.stream(columns.times).max().orElse(0);
    }

    /** Of the kinds that occur, the one that counts most by default: what is to be foretold. A log without events has orders. */
    public EventKind strongestKind() {
        EnumSet<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (byte kind : columns.kinds) {
            kinds.add(KINDS[kind]);
        }
        return kinds.stream()
                .max(Comparator.comparingDouble(EventKind::standardWeight))
                .orElse(EventKind.ORDER);
    }

    /** The events of each shopper before {@code ends[shopper]}, with shoppers, items and steps numbered as here. */
    public EventLog before(int[] ends) {
        return only((user, event) -> event < ends[user]);
    }

    /** All but the events of one kind with an item that the shopper's history has with that kind already. */
    public EventLog withoutRepeats(EventKind kind) {
        int[] lastUserOf = new int[items()];
        Arrays.fill(lastUserOf, -1);
        return only((user, event) -> {
            if (kind(event) != kind) {
                return true;
            }
            boolean first = lastUserOf[item(event)] != user;
            lastUserOf[item(event)] = user;
            return first;
        });
    }

    private EventLog only(Selection selection) {
        int[] chosen = new int[size()];
        int[] chosenStarts = new int[starts.length];
        int count = 0;
        for (int user = 0; user < users(); user++) {
            for (int event = from(user); event < to(user); event++) {
                if (selection.includes(user, event)) {
                    chosen[count++] = event;
                }
            }
            chosenStarts[user + 1] = count;
        }
        return new EventLog(userIds, itemIds, chosenStarts, at(Arrays.copyOf(chosen, count)));
    }

    /** Asked in the log's order. */
    private interface Selection {

        boolean includes(int user, int event);
    }

    private Columns at(int[] events) {
        Columns copy = Columns.ofSize(events.length);
        for (int place = 0; place < events.length; place++) {
            int event = events[place];
            copy.items[place] = columns.items[event];
            copy.times[place] = columns.times[event];
            copy.steps[place] = columns.steps[event];
            copy.kinds[place] = columns.kinds[event];
            copy.values[place] = columns.values[event];
        }
        return copy;
    }
}
