package com.stylesense.recommender.model;

import java.util.Arrays;

/** Takes in the neighbours of one item after the other. For one thread. */
public final class NeighbourRowsBuilder {

    /** So many that what an object takes does not count, so few that to let one grow does not either. */
    private static final int USUAL_ROWS = 4096;

    private final int first;
    private int[] starts = new int[256];
    private int[] items = new int[4096];
    private float[] similarities = new float[items.length];
    private int rows;

    /** @param first the item whose neighbours come first */
    public NeighbourRowsBuilder(int first) {
        this.first = first;
    }

    public void add(Neighbours neighbours) {
        int size = starts[rows];
        int grown = size + neighbours.size();
        if (grown > items.length) {
            items = Arrays.copyOf(items, Math.max(grown, 2 * items.length));
            similarities = Arrays.copyOf(similarities, items.length);
        }
        System.arraycopy(neighbours.items(), 0, items, size, neighbours.size());
        System.arraycopy(neighbours.similarities(), 0, similarities, size, neighbours.size());
        if (++rows == starts.length) {
            starts = Arrays.copyOf(starts, 2 * rows);
        }
        starts[rows] = grown;
    }

    /** Whether a piece is as large as it should be; it takes more. */
    public boolean isFull() {
        return rows >= USUAL_ROWS;
    }

    public NeighbourRows build() {
        return new NeighbourRows(
                first,
                Arrays.copyOf(starts, rows + 1),
                Arrays.copyOf(items, starts[rows]),
                Arrays.copyOf(similarities, starts[rows]));
    }
}
