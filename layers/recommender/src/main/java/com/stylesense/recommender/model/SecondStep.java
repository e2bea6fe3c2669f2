package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Adds to each item's neighbours those of its neighbours: a random walk of two steps, for items that few shoppers had and that so have few
 * neighbours of their own. What it adds is scaled to {@code amount} times what the item's own neighbours have together.
 *
 * <p>It leads to the items of one range, so that only first steps into that range need be held: whoever takes one range after the other and
 * keeps the best of all has what a walk to all items finds, to the last bit, since what an item is reached by is summed within one range.
 * Immutable.
 */
public final class SecondStep implements Serializable {

    private final NeighbourTable first;
    private final double[] sums;
    private final int least;
    private final int limit;
    private final double amount;

    /**
     * @param first of all items, those neighbours that are in the range
     * @param sums  an element an item: what all its neighbours have together, also those beyond the range
     * @param least the range's first item
     * @param limit where the range ends, exclusive
     */
    public SecondStep(NeighbourTable first, double[] sums, int least, int limit, Weights weights) {
        this.first = first;
        this.sums = sums;
        this.least = least;
        this.limit = limit;
        this.amount = weights.of(Weight.SECOND_STEP);
    }

    /** For one thread. */
    public Walk walk() {
        return new Walk();
    }

    /** Scratch space that is all zero between two items. */
    public final class Walk {

        private final double[] reached = new double[limit - least];
        private final int[] items = new int[limit - least];
        private int size;

        /**
         * The best in the range, and of those that were found before it.
         *
         * @param own   all neighbours of some items
         * @param found theirs of the ranges before
         */
        public NeighbourRows from(NeighbourRows own, NeighbourRows found) {
            NeighbourRowsBuilder rows = new NeighbourRowsBuilder(own.first());
            for (int item = own.first(); item < own.end(); item++) {
                rows.add(found.of(item).and(from(item, own.of(item)), ModelTrainer.NEIGHBOURS));
            }
            return rows.build();
        }

        /** The best in the range. */
        Neighbours from(int item, Neighbours own) {
            Neighbours here = own.within(least, limit);
            if (sums[item] == 0) {
                return here;
            }
            for (int place = 0; place < own.size(); place++) {
                int next = own.items()[place];
                walkOn(item, next, amount * own.similarities()[place] / sums[next]);
            }
            for (int place = 0; place < here.size(); place++) {
                add(here.items()[place], here.similarities()[place]);
            }
            return best();
        }

        private void walkOn(int item, int next, double step) {
            NeighbourRows rows = first.with(next);
            int end = rows.to(next);
            for (int place = rows.from(next); place < end; place++) {
                if (rows.items()[place] != item) {
                    add(rows.items()[place], step * rows.similarities()[place]);
                }
            }
        }

        private void add(int item, double similarity) {
            int place = item - least;
            if (reached[place] == 0 && similarity > 0) {
                items[size++] = item;
            }
            reached[place] += similarity;
        }

        private Neighbours best() {
            int[] found = Arrays.copyOf(items, size);
            float[] similarities = new float[size];
            for (int place = 0; place < size; place++) {
                similarities[place] = (float) reached[found[place] - least];
                reached[found[place] - least] = 0;
            }
            size = 0;
            return Neighbours.best(found, similarities, ModelTrainer.NEIGHBOURS);
        }
    }
}
