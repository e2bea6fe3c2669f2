package com.stylesense.recommender.model;

import java.util.Arrays;

/** Numbers ids from 0 in the order in which they first come: a hash table in three arrays, since a log has millions. Not thread-safe. */
final class IdNumbering {

    static final int FREE = -1;

    private long[] ids = new long[512];
    private int[] table = emptyTable(1024);
    private int size;

    int numberOf(long id) {
        int slot = slot(id);
        if (table[slot] == FREE) {
            table[slot] = size;
            ids[size++] = id;
            if (size == ids.length) {
                grow();
            }
            return size - 1;
        }
        return table[slot];
    }

    /** {@link #FREE} where the id never came. */
    int find(long id) {
        return table[slot(id)];
    }

    /** By number. */
    long[] ids() {
        return Arrays.copyOf(ids, size);
    }

    /** Where the id stands, or where there is room for it. */
    private int slot(long id) {
        int mask = table.length - 1;
        long hash = id * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (table[slot] != FREE && ids[table[slot]] != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        table = emptyTable(2 * table.length);
        for (int number = 0; number < size; number++) {
            table[slot(ids[number])] = number;
        }
    }

    private static int[] emptyTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }
}
