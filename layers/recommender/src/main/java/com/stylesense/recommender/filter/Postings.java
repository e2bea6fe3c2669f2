package com.stylesense.recommender.filter;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Rows that have something in common, as slices of arrays that are shared.
 *
 * @param effortOfRow in row by row order 1; those that lie in no order of memory take longer
 */
record Postings(List<Slice> slices, int effortOfRow) {

    static final int ASCENDING = 1;
    static final int SCATTERED = 4;

    /** {@code rows[start..end)} */
    record Slice(int[] rows, int start, int end) {

        int size() {
            return end - start;
        }
    }

    int size() {
        return slices.stream().mapToInt(Slice::size).sum();
    }

    /** Of looking at all of them. */
    long effort() {
        return (long) size() * effortOfRow;
    }

    /** Ascending. */
    int[] rows(IntPredicate wanted) {
        int[] found = new int[16];
        int count = 0;
        for (Slice slice : slices) {
            for (int place = slice.start(); place < slice.end(); place++) {
                int row = slice.rows()[place];
                if (wanted.test(row)) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = row;
                }
            }
        }
        int[] rows = Arrays.copyOf(found, count);
        Arrays.sort(rows);
        return rows;
    }

    /** How many of every {@code step}th row are wanted. */
    int sampled(int step, IntPredicate wanted) {
        int count = 0;
        for (Slice slice : slices) {
            for (int place = slice.start(); place < slice.end(); place += step) {
                if (wanted.test(slice.rows()[place])) {
                    count++;
                }
            }
        }
        return count;
    }
}
