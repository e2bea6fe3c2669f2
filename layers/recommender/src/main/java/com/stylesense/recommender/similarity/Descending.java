package com.stylesense.recommender.similarity;

import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Scores in descending order, equal ones by ascending id, sorted only as far as the caller goes: a binary heap costs less to build
 * than one pass over the vectors.
 */
final class Descending implements Iterator<ScoredProduct> {

    private final long[] ids;
    private final double[] scores;
    private final int[] heap;
    private int size;

    /** @param left row that is left out, −1 for none; ids ascend with their rows */
    Descending(long[] ids, double[] scores, int left) {
        this.ids = ids;
        this.scores = scores;
        this.heap = new int[ids.length];
        for (int row = 0; row < ids.length; row++) {
            if (row != left) {
                heap[size++] = row;
            }
        }
        for (int node = size / 2 - 1; node >= 0; node--) {
            sink(node);
        }
    }

    @Override
    public boolean hasNext() {
        return size > 0;
    }

    @Override
    public ScoredProduct next() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        int row = heap[0];
        heap[0] = heap[--size];
        sink(0);
        return new ScoredProduct(ids[row], scores[row]);
    }

    private void sink(int start) {
        int node = start;
        int row = heap[node];
        for (int child = 2 * node + 1; child < size; child = 2 * node + 1) {
            if (child + 1 < size && precedes(heap[child + 1], heap[child])) {
                child++;
            }
            if (!precedes(heap[child], row)) {
                break;
            }
            heap[node] = heap[child];
            node = child;
        }
        heap[node] = row;
    }

    private boolean precedes(int row, int other) {
        int order = Double.compare(scores[row], scores[other]);
        return order > 0 || order == 0 && row < other;
    }
}
