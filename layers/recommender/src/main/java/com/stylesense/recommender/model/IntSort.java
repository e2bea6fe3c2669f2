package com.stylesense.recommender.model;

import java.util.function.IntBinaryOperator;

/** Sorts numbers by a rule, as {@link java.util.Arrays#sort} does objects: stable, and without making objects of them. Merges from the bottom up. */
public final class IntSort {

    private static final int INSERTED = 16;

    private IntSort() {}

    /** @param comparator below zero where the first of two comes first */
    public static void sort(int[] numbers, int from, int to, IntBinaryOperator comparator) {
        for (int begin = from; begin < to; begin += INSERTED) {
            insert(numbers, begin, Math.min(begin + INSERTED, to), comparator);
        }
        int[] scratch = new int[to - from > INSERTED ? to - from : 0];
        for (long width = INSERTED; width < to - from; width *= 2) {
            for (long begin = from; begin + width < to; begin += 2 * width) {
                int middle = (int) (begin + width);
                merge(numbers, (int) begin, middle, (int) Math.min(middle + width, to), scratch, comparator);
            }
        }
    }

    private static void insert(int[] numbers, int from, int to, IntBinaryOperator comparator) {
        for (int place = from + 1; place < to; place++) {
            int number = numbers[place];
            int free = place;
            while (free > from && comparator.applyAsInt(numbers[free - 1], number) > 0) {
                numbers[free] = numbers[free - 1];
                free--;
            }
            numbers[free] = number;
        }
    }

    private static void merge(
            int[] numbers, int from, int middle, int to, int[] scratch, IntBinaryOperator comparator) {
        System.arraycopy(numbers, from, scratch, 0, middle - from);
        int left = 0;
        int right = middle;
        for (int place = from; left < middle - from; place++) {
            boolean takeRight = right < to && comparator.applyAsInt(scratch[left], numbers[right]) > 0;
            numbers[place] = takeRight ? numbers[right++] : scratch[left++];
        }
    }
}
