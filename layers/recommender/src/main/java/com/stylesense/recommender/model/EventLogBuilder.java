package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/** Gathers events in any order and makes a log of them: in columns that fit, since a shop's log is most of what its refresh holds. */
public final class EventLogBuilder {

    private static final int FIRST_CAPACITY = 1024;

    private final SameTime sameTime;
    private final IdNumbering userNumbers = new IdNumbering();
    private final IdNumbering itemNumbers = new IdNumbering();
    private int[] users = new int[FIRST_CAPACITY];
    private int[] items = new int[FIRST_CAPACITY];
    private long[] times = new long[FIRST_CAPACITY];
    private long[] orders = new long[FIRST_CAPACITY];
    private byte[] kinds = new byte[FIRST_CAPACITY];
    private float[] values = new float[FIRST_CAPACITY];
    private int size;

    /** How events of one shopper at one time stand. */
    public enum SameTime {
        /** As they were added. */
        AS_ADDED,
        /** Order after order, by item id within it: the log is the same, however its events come. */
        BY_ITEM
    }

    public EventLogBuilder() {
        this(SameTime.AS_ADDED);
    }

    public EventLogBuilder(SameTime sameTime) {
        this.sameTime = sameTime;
    }

    /**
     * @param time  in seconds since 1970; where it is not known, any number that grows with a shopper's events
     * @param value a review's stars, an order line's quantity; any number for other kinds
     */
    public void add(long userId, long itemId, long time, EventKind kind, float value) {
        add(userId, itemId, time, kind, value, 0);
    }

    /** @param orderId tells the orders of one moment apart */
    public void addOrderLine(long userId, long itemId, long time, float quantity, long orderId) {
        add(userId, itemId, time, EventKind.ORDER, quantity, orderId);
    }

    private void add(long userId, long itemId, long time, EventKind kind, float value, long orderId) {
        if (size == users.length) {
            grow(Math.max(size + size / 2, FIRST_CAPACITY));
        }
        users[size] = userNumbers.numberOf(userId);
        items[size] = itemNumbers.numberOf(itemId);
        times[size] = time;
        orders[size] = orderId;
        kinds[size] = (byte) kind.ordinal();
        values[size] = value;
        size++;
    }

    /** Takes each time for another, where only all of them together tell how they are meant. */
    public void retime(LongUnaryOperator meant) {
        for (int event = 0; event < size; event++) {
            times[event] = meant.applyAsLong(times[event]);
        }
    }

    /** An item that is there to be ranked even if nothing happened to it. */
    public void addItem(long itemId) {
        itemNumbers.numberOf(itemId);
    }

    public int size() {
        return size;
    }

    /** The log of all that was added, with the items shuffled as {@code seed} has it. */
    public EventLog build(long seed) {
        return build(new ItemNumbers(itemNumbers.ids(), seed));
    }

    /** The log of all that was added, a part of one whose items are numbered already. */
    public EventLog build(ItemNumbers numbers) {
        long[] userIds = LongStream.of(userNumbers.ids()).sorted().toArray();
        int[] bounds = new int[userIds.length + 1];
        arrange(byUserAndTime(userIds, bounds));
        int[] numberOf = Arrays.stream(itemNumbers.ids()).mapToInt(numbers::of).toArray();
        int[] numbered = Arrays.stream(items).map(item -> numberOf[item]).toArray();
        EventLog.Columns columns = new EventLog.Columns(numbered, times, new int[size], kinds.clone(), values);
        numberSteps(bounds, columns);
        return new EventLog(
                userIds,
                numbers.ids(),
                Arrays.copyOf(bounds, userIds.length),
                Arrays.copyOfRange(bounds, 1, bounds.length),
                columns);
    }

    private void grow(int capacity) {
        users = Arrays.copyOf(users, capacity);
        items = Arrays.copyOf(items, capacity);
        times = Arrays.copyOf(times, capacity);
        orders = Arrays.copyOf(orders, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        values = Arrays.copyOf(values, capacity);
    }

    /** The events' order in the log; fills {@code bounds}, where a shopper's begin, and where the last one's end. */
    private int[] byUserAndTime(long[] userIds, int[] bounds) {
        int[] rankOf = Arrays.stream(userNumbers.ids())
                .mapToInt(id -> Arrays.binarySearch(userIds, id))
                .toArray();
        for (int event = 0; event < size; event++) {
            bounds[rankOf[users[event]] + 1]++;
        }
        Arrays.parallelPrefix(bounds, Integer::sum);
        int[] next = Arrays.copyOf(bounds, userIds.length);
        int[] order = new int[size];
        for (int event = 0; event < size; event++) {
            order[next[rankOf[users[event]]]++] = event;
        }
        IntBinaryOperator comparator = sameTime == SameTime.AS_ADDED
                ? (one, other) -> Long.compare(times[one], times[other])
                : byTimeAndItem(itemNumbers.ids());
        for (int user = 0; user < userIds.length; user++) {
            IntSort.sort(order, bounds[user], bounds[user + 1], comparator);
        }
        return order;
    }

    private IntBinaryOperator byTimeAndItem(long[] itemIds) {
        return (one, other) -> {
            int compared = Long.compare(times[one], times[other]);
            compared = compared != 0 ? compared : Long.compare(orders[one], orders[other]);
            compared = compared != 0 ? compared : Long.compare(itemIds[items[one]], itemIds[items[other]]);
            compared = compared != 0 ? compared : Byte.compare(kinds[one], kinds[other]);
            return compared != 0 ? compared : Float.compare(values[one], values[other]);
        };
    }

    /** Column by column, so that no two of them are held twice. */
    private void arrange(int[] order) {
        users = at(users, order);
        items = at(items, order);
        kinds = at(kinds, order);
        times = at(times, order);
        orders = at(orders, order);
        values = at(values, order);
    }

    private static int[] at(int[] column, int[] order) {
        return Arrays.stream(order).map(event -> column[event]).toArray();
    }

    private static long[] at(long[] column, int[] order) {
        long[] arranged = new long[order.length];
        Arrays.setAll(arranged, place -> column[order[place]]);
        return arranged;
    }

    private static byte[] at(byte[] column, int[] order) {
        byte[] arranged = new byte[order.length];
        for (int place = 0; place < order.length; place++) {
            arranged[place] = column[order[place]];
        }
        return arranged;
    }

    private static float[] at(float[] column, int[] order) {
        float[] arranged = new float[order.length];
        for (int place = 0; place < order.length; place++) {
            arranged[place] = column[order[place]];
        }
        return arranged;
    }

    private void numberSteps(int[] bounds, EventLog.Columns columns) {
        for (int user = 0; user + 1 < bounds.length; user++) {
            for (int event = bounds[user]; event < bounds[user + 1]; event++) {
                boolean first = event == bounds[user];
                boolean sameStep = !first && times[event] == times[event - 1];
                columns.steps()[event] = first ? 0 : columns.steps()[event - 1] + (sameStep ? 0 : 1);
                boolean isOrder = kinds[event] == EventKind.ORDER.ordinal();
                boolean goesOn =
                        sameStep && kinds[event - 1] == EventKind.ORDER.ordinal() && orders[event] == orders[event - 1];
                if (isOrder && !goesOn) {
                    columns.beginOrder(event);
                }
            }
        }
    }
}
