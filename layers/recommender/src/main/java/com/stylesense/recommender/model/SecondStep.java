package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * Adds to each item's neighbours those of its neighbours: a random walk of two steps, for items that few shoppers had and that so have few
 * neighbours of their own. What it adds is scaled to {@code amount} times what the item's own neighbours have together.
 */
final class SecondStep {

    private final Neighbours[] first;
    private final double amount;

    SecondStep(Neighbours[] first, double amount) {
        this.first = first;
        this.amount = amount;
    }

    /** At most {@code count} an item. */
    ItemBlocks.Maker added(int count) {
        Scratch<Walk> walks = new Scratch<>(Walk::new);
        return (from, to) -> item -> walks.use(walk -> walk.from(item, count));
    }

    /** Scratch space that is all zero between two items. */
    private final class Walk {

        private final double[] reached = new double[first.length];
        private final int[] items = new int[first.length];
        private int size;

        Neighbours from(int item, int count) {
            size = 0;
            Neighbours own = first[item];
            double sum = own.sum();
            for (int place = 0; place < own.size(); place++) {
                Neighbours next = first[own.items()[place]];
                double step = amount * own.similarities()[place] / next.sum();
                for (int further = 0; further < next.size(); further++) {
                    if (next.items()[further] != item) {
                        add(next.items()[further], step * next.similarities()[further]);
                    }
                }
            }
            for (int place = 0; place < own.size(); place++) {
                add(own.items()[place], own.similarities()[place]);
            }
            return sum == 0 ? own : best(count);
        }

        private void add(int item, double similarity) {
            if (reached[item] == 0 && similarity > 0) {
                items[size++] = item;
            }
            reached[item] += similarity;
        }

        private Neighbours best(int count) {
            int[] found = Arrays.copyOf(items, size);
            float[] similarities = new float[size];
            for (int place = 0; place < size; place++) {
                similarities[place] = (float) reached[found[place]];
                reached[found[place]] = 0;
            }
            return Neighbours.best(found, similarities, count);
        }
    }
}
