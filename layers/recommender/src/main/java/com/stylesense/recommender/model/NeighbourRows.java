package com.stylesense.recommender.model;

import java.io.Serializable;

/**
 * The neighbours of items that follow each other, flat: eight bytes a neighbour and four an item, since an object an item comes to a
 * gigabyte where there are millions. The arrays are shared: not to be changed.
 *
 * @param first        the first item
 * @param starts       where each item's neighbours begin in the arrays that follow, and where the last one's end
 * @param items        the neighbours, most similar first
 * @param similarities an element a neighbour
 */
public record NeighbourRows(int first, int[] starts, int[] items, float[] similarities) implements Serializable {

    /** Where the items end, exclusive. */
    public int end() {
        return first + starts.length - 1;
    }

    /** Where an item's neighbours begin. */
    int from(int item) {
        return starts[item - first];
    }

    /** Where an item's neighbours end, exclusive. */
    int to(int item) {
        return starts[item - first + 1];
    }

    /** Of one of the items. */
    public Neighbours of(int item) {
        int size = to(item) - from(item);
        Neighbours neighbours = new Neighbours(new int[size], new float[size]);
        System.arraycopy(items, from(item), neighbours.items(), 0, size);
        System.arraycopy(similarities, from(item), neighbours.similarities(), 0, size);
        return neighbours;
    }

    /** What the neighbours of each item have together, an element an item. */
    public double[] sums() {
        double[] sums = new double[starts.length - 1];
        for (int item = first; item < end(); item++) {
            sums[item - first] = of(item).sum();
        }
        return sums;
    }

    /** Of the same items, those neighbours that are numbered from {@code least} to before {@code limit}. */
    public NeighbourRows within(int least, int limit) {
        NeighbourRowsBuilder rows = new NeighbourRowsBuilder(first);
        for (int item = first; item < end(); item++) {
            rows.add(of(item).within(least, limit));
        }
        return rows.build();
    }
}
