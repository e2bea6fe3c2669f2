package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What shoppers did, in columns: each shopper's events in order of time, a shopper after the other, by id. Shoppers and items are numbered
 * from 0. The items' numbers are shuffled: numbers in order of first appearance would favour what is met early wherever scores tie.
 * Immutable.
 *
 * <p>A part of a log shares the log's columns: events are known by their places there, which need not follow each other.
 */
public final class EventLog implements Serializable {

    private static final EventKind[] KINDS = EventKind.values();
    private static final int KIND = 0x7F;
    private static final byte BEGINS_ORDER = (byte) 0x80;

    private final long[] userIds;
    private final long[] itemIds;
    private final int[] starts;
    private final int[] ends;
    private final Columns columns;
    private final int size;

    /**
     * An array an attribute, an element an event.
     *
     * @param kinds the kind's ordinal, and a bit for the first line of an order
     */
    record Columns(int[] items, long[] times, int[] steps, byte[] kinds, float[] values) implements Serializable {

        static Columns ofSize(int size) {
            return new Columns(new int[size], new long[size], new int[size], new byte[size], new float[size]);
        }

        /** Those of the first {@code count} of the events. */
        Columns at(int[] events, int count) {
            Columns copy = ofSize(count);
            for (int place = 0; place < count; place++) {
                int event = events[place];
                copy.items[place] = items[event];
                copy.times[place] = times[event];
                copy.steps[place] = steps[event];
                copy.kinds[place] = kinds[event];
                copy.values[place] = values[event];
            }
            return copy;
        }

        void beginOrder(int event) {
            kinds[event] |= BEGINS_ORDER;
        }
    }

    /**
     * @param starts where a shopper's events begin
     * @param ends   where they end, exclusive
     */
    EventLog(long[] userIds, long[] itemIds, int[] starts, int[] ends, Columns columns) {
        this.userIds = userIds;
        this.itemIds = itemIds;
        this.starts = starts;
        this.ends = ends;
        this.columns = columns;
        int events = 0;
        for (int user = 0; user < userIds.length; user++) {
            events += ends[user] - starts[user];
        }
        this.size = events;
    }

    public int users() {
        return userIds.length;
    }

    public int items() {
        return itemIds.length;
    }

    /** How many events there are. */
    public int size() {
        return size;
    }

    public long userId(int user) {
        return userIds[user];
    }

    public long itemId(int item) {
        return itemIds[item];
    }

    /** By the items' numbers; shared, not to be changed. */
    public long[] itemIds() {
        return itemIds;
    }

    /** Where a shopper's events begin. */
    public int from(int user) {
        return starts[user];
    }

    /** Where a shopper's events end, exclusive. */
    public int to(int user) {
        return ends[user];
    }

    /** Each event's place, in order. */
    public void forEach(IntConsumer action) {
        for (int user = 0; user < users(); user++) {
            for (int event = from(user); event < to(user); event++) {
                action.accept(event);
            }
        }
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
        return KINDS[columns.kinds[event] & KIND];
    }

    /** Whether an order begins with it; the lines that follow it within its step are of the same order until the next one begins. */
    public boolean beginsOrder(int event) {
        return columns.kinds[event] < 0;
    }

    /** A review's stars, an order line's quantity; tells nothing of other kinds. */
    public float value(int event) {
        return columns.values[event];
    }

    /** How much the event counts. */
    public double weight(int event, Weights weights) {
        return kind(event).weight(weights, value(event));
    }

    /** The time of the first event, 0 where there is none. */
    public long begin() {
        return shoppersWithEvents()
                .mapToLong(user -> columns.times[from(user)])
                .min()
                .orElse(0);
    }

    /** The time of the last event, 0 where there is none. */
    public long end() {
        return shoppersWithEvents()
                .mapToLong(user -> columns.times[to(user) - 1])
                .max()
                .orElse(0);
    }

    private IntStream shoppersWithEvents() {
        return IntStream.range(0, users()).filter(user -> from(user) < to(user));
    }

    /** Of the kinds that occur, the one that counts most by default: what is to be foretold. A log without events has orders. */
    public EventKind strongestKind() {
        EnumSet<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        forEach(event -> kinds.add(kind(event)));
        return kinds.stream()
                .max(Comparator.comparingDouble(EventKind::standardWeight))
                .orElse(EventKind.ORDER);
    }

    /** The events of each shopper before {@code ends[shopper]}, with shoppers, items and steps numbered as here. */
    public EventLog before(int[] ends) {
        return new EventLog(userIds, itemIds, starts, ends, columns);
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
        int[] chosen = new int[size];
        int[] bounds = new int[users() + 1];
        int count = 0;
        for (int user = 0; user < users(); user++) {
            for (int event = from(user); event < to(user); event++) {
                if (selection.includes(user, event)) {
                    chosen[count++] = event;
                }
            }
            bounds[user + 1] = count;
        }
        return new EventLog(
                userIds, itemIds, bounds, Arrays.copyOfRange(bounds, 1, bounds.length), columns.at(chosen, count));
    }

    /** Asked in the log's order. */
    private interface Selection {

        boolean includes(int user, int event);
    }

    /** All that some of the shoppers did, in columns of its own. */
    public EventLog ofShoppers(IntPredicate wanted) {
        int[] users = IntStream.range(0, users()).filter(wanted).toArray();
        int events = Arrays.stream(users).map(user -> to(user) - from(user)).sum();
        EventLogCopy copy = new EventLogCopy(users.length, events);
        Arrays.stream(users).forEach(user -> copy.add(this, user));
        return copy.log(itemIds);
    }

    /** One log of several that follow each other in order of their shoppers' ids and number the same items alike. */
    public static EventLog joined(long[] itemIds, List<EventLog> parts) {
        EventLogCopy copy = new EventLogCopy(
                parts.stream().mapToInt(EventLog::users).sum(),
                parts.stream().mapToInt(EventLog::size).sum());
        parts.forEach(part -> IntStream.range(0, part.users()).forEach(user -> copy.add(part, user)));
        return copy.log(itemIds);
    }

    /** The same events; for a part that travels without the ids of all items, which whoever receives it has. */
    public EventLog withItems(long[] ids) {
        return new EventLog(userIds, ids, starts, ends, columns);
    }

    Columns columns() {
        return columns;
    }
}
