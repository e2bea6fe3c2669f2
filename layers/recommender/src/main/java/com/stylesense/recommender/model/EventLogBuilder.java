package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Gathers events in any order and makes a log of them. Events of one shopper at one time keep the order in which they came. */
public final class EventLogBuilder {

    private static final int FIRST_CAPACITY = 1024;

    private long[] users = new long[FIRST_CAPACITY];
    private long[] items = new long[FIRST_CAPACITY];
    private long[] times = new long[FIRST_CAPACITY];
    private byte[] kinds = new byte[FIRST_CAPACITY];
    private float[] values = new float[FIRST_CAPACITY];
    private final Set<Long> known = new HashSet<>();
    private int size;

    /**
     * @param time  in seconds since 1970; where it is not known, any number that grows with a shopper's events
     * @param value a review's stars; any number for other kinds
     */
    public void add(long userId, long itemId, long time, EventKind kind, float value) {
        if (size == users.length) {
            grow(2 * size);
        }
        users[size] = userId;
        items[size] = itemId;
        times[size] = time;
        kinds[size] = (byte) kind.ordinal();
        values[size] = value;
        size++;
    }

    /** An item that is there to be ranked even if nothing happened to it. */
    public void addItem(long itemId) {
        known.add(itemId);
    }

    public int size() {
        return size;
    }

    /** The log of all that was added, with the items shuffled as {@code seed} has it. */
    public EventLog build(long seed) {
        long[] userIds = distinct(Arrays.stream(users, 0, size));
        long[] sortedItemIds = distinct(
                LongStream.concat(Arrays.stream(items, 0, size), known.stream().mapToLong(Long::longValue)));
        int[] numbers = shuffled(sortedItemIds.length, new Random(seed));
        long[] itemIds = new long[numbers.length];
        for (int place = 0; place < numbers.length; place++) {
            itemIds[numbers[place]] = sortedItemIds[place];
        }
        int[] starts = new int[userIds.length + 1];
        int[] order = byUserAndTime(userIds, starts);
        EventLog.Columns columns = EventLog.Columns.ofSize(size);
        for (int place = 0; place < size; place++) {
            int event = order[place];
            columns.items()[place] = numbers[Arrays.binarySearch(sortedItemIds, items[event])];
            columns.times()[place] = times[event];
            columns.kinds()[place] = kinds[event];
            columns.values()[place] = values[event];
        }
        numberSteps(starts, columns);
        return new EventLog(userIds, itemIds, starts, columns);
    }

    private void grow(int capacity) {
        users = Arrays.copyOf(users, capacity);
        items = Arrays.copyOf(items, capacity);
        times = Arrays.copyOf(times, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        values = Arrays.copyOf(values, capacity);
    }

    private static long[] distinct(LongStream ids) {
        return ids.sorted().distinct().toArray();
    }

    /** The numbers from 0, in an order by chance (Fisher and Yates). */
    private static int[] shuffled(int count, Random random) {
        int[] numbers = IntStream.range(0, count).toArray();
        for (int last = count - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int number = numbers[last];
            numbers[last] = numbers[other];
            numbers[other] = number;
        }
        return numbers;
    }

    /** The events' order in the log; fills {@code starts}. */
    private int[] byUserAndTime(long[] userIds, int[] starts) {
        int[] userOf = new int[size];
        for (int event = 0; event < size; event++) {
            userOf[event] = Arrays.binarySearch(userIds, users[event]);
            starts[userOf[event] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, userIds.length);
        Integer[] order = new Integer[size];
        for (int event = 0; event < size; event++) {
            order[next[userOf[event]]++] = event;
        }
        for (int user = 0; user < userIds.length; user++) {
            Arrays.sort(order, starts[user], starts[user + 1], (one, other) -> Long.compare(times[one], times[other]));
        }
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private static void numberSteps(int[] starts, EventLog.Columns columns) {
        for (int user = 0; user + 1 < starts.length; user++) {
            for (int event = starts[user] + 1; event < starts[user + 1]; event++) {
                boolean same = columns.times()[event] == columns.times()[event - 1];
                columns.steps()[event] = columns.steps()[event - 1] + (same ? 0 : 1);
            }
        }
    }
}
