package com.stylesense.pipeline.simulate;

import java.util.random.RandomGenerator;

/**
 * Some of the catalogue's rows, from which one is drawn in proportion to its popularity, in constant time by the
 * alias method (Vose, "A linear algorithm for generating random numbers with a given distribution", 1991).
 */
final class Shelf {

    private final int[] rows;
    private final float[] keep;
    private final int[] alias;

    Shelf(int[] rows, double[] popularity) {
        this.rows = rows;
        this.keep = new float[rows.length];
        this.alias = new int[rows.length];
        double sum = 0;
        for (int row : rows) {
            sum += popularity[row];
        }
        double[] scaled = new double[rows.length];
        int[] places = new int[rows.length];
        int small = 0;
        int large = rows.length;
        for (int i = 0; i < rows.length; i++) {
            scaled[i] = popularity[rows[i]] * rows.length / sum;
            // Small ones gather at the front of the array, large ones at its end.
            places[scaled[i] < 1 ? small++ : --large] = i;
        }
        while (small > 0 && large < rows.length) {
            int poor = places[--small];
            int rich = places[large];
            keep[poor] = (float) scaled[poor];
            alias[poor] = rich;
            scaled[rich] -= 1 - scaled[poor];
            if (scaled[rich] < 1) {
                large++;
                places[small++] = rich;
            }
        }
        while (large < rows.length) {
            keep[places[large++]] = 1;
        }
        while (small > 0) {
            keep[places[--small]] = 1;
        }
    }

    int draw(RandomGenerator random) {
        int place = random.nextInt(rows.length);
        return rows[random.nextFloat() < keep[place] ? place : alias[place]];
    }
}
