package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Numbers items from 0, shuffled: whoever has the same ids and the same seed numbers them alike. Immutable. */
public final class ItemNumbers implements Serializable {

    /** By which a refresh numbers items, wherever it runs: equally similar ones stand in order of these numbers. */
    public static final long SEED = 25;

    private final long[] ascending;
    private final int[] numbers;

    /** @param ids distinct, in any order */
    public ItemNumbers(long[] ids, long seed) {
        ascending = ids.clone();
        Arrays.sort(ascending);
        numbers = shuffled(ascending.length, new Random(seed));
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

    /** Of an item that is among them. */
    public int of(long id) {
        return numbers[Arrays.binarySearch(ascending, id)];
    }

    /** The ids by number. */
    public long[] ids() {
        long[] ids = new long[numbers.length];
        for (int place = 0; place < numbers.length; place++) {
            ids[numbers[place]] = ascending[place];
        }
        return ids;
    }
}
