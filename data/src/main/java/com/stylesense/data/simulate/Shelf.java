package com.stylesense.data.simulate;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Some of the catalogue's rows, from which one is drawn in proportion to its popularity. */
final class Shelf {

    private final int[] rows;
    private final double[] cumulative;

    Shelf(int[] rows, double[] popularity) {
        this.rows = rows;
        this.cumulative = new double[rows.length];
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += popularity[rows[i]];
            cumulative[i] = sum;
        }
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    int size() {
        return rows.length;
    }

    int draw(RandomGenerator random) {
        double point = random.nextDouble() * cumulative[rows.length - 1];
        int found = Arrays.binarySearch(cumulative, point);
        return rows[Math.min(found < 0 ? -found - 1 : found + 1, rows.length - 1)];
    }
}
