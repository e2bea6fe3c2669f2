package com.stylesense.recommender.filter;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows that have something in common, as slices of arrays that are shared. */
record Postings(List<Slice> slices) {

    /** {@code rows[start..end)} */
    record Slice(int[] rows, int start, int end) {

        int size() {
            return end - start;
        }
    }

    static Postings of(Slice slice) {
        return new Postings(List.of(slice));
    }

    int size() {
        return slices.stream().mapToInt(Slice::size).sum();
    }

    /** Ascending. */
    int[] rows(IntPredicate wanted) {
        return slices.stream()
                .flatMapToInt(
                        slice -> IntStream.range(slice.start(), slice.end()).map(place -> slice.rows()[place]))
                .filter(wanted)
                .sorted()
                .toArray();
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
