package com.stylesense.pipeline.simulate;

/** The lines of one order, none of a product twice. */
final class Basket {

    private final int[] rows = new int[Totals.MOST_LINES];
    private final int[] quantities = new int[Totals.MOST_LINES];
    private final long[] cents = new long[Totals.MOST_LINES];
    private int size;

    void add(int row, int quantity, long unitCents) {
        rows[size] = row;
        quantities[size] = quantity;
        cents[size++] = unitCents;
    }

    int size() {
        return size;
    }

    int row(int line) {
        return rows[line];
    }

    int quantity(int line) {
        return quantities[line];
    }

    long unitCents(int line) {
        return cents[line];
    }

    boolean holds(int row) {
        for (int line = 0; line < size; line++) {
            if (rows[line] == row) {
                return true;
            }
        }
        return false;
    }

    int units() {
        int units = 0;
        for (int line = 0; line < size; line++) {
            units += quantities[line];
        }
        return units;
    }

    long totalCents() {
        long total = 0;
        for (int line = 0; line < size; line++) {
            total += quantities[line] * cents[line];
        }
        return total;
    }
}
