package com.stylesense.recommender.ranking;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.LongPredicate;

/**
 * Scores in descending order, equal ones by ascending id, sorted only as far as the caller goes: a binary heap costs less to build
 * than a sort, and a caller mostly takes a dozen.
 */
public final class Descending implements Iterator<ScoredProduct> {

    private final long[] ids;
    private final double[] scores;
    private final int[] heap;
    private int size;

    /**
     * @param ids    ascending
     * @param scores of these
     * @param wanted which of them come out
     */
    public Descending(long[] ids, double[] scores, LongPredicate wanted) {
        this.ids = ids;
        this.scores = scores;
        this.heap = new int[ids.length];
        for (int place = 0; place < ids.length; place++) {
            if (wanted.test(ids[place])) {
                heap[size++] = place;
            }
        }
        for (int node = size / 2 - 1; node >= 0; node--) {
            sink(node);
        }
    }

    /** Rows of a catalogue by a formula. @param rows ascending */
    public static Descending scored(CatalogueSnapshot catalogue, int[] rows, RowScore scoring) {
        long[] ids = new long[rows.length];
        double[] scores = new double[rows.length];
        for (int place = 0; place < rows.length; place++) {
            ids[place] = catalogue.id(rows[place]);
            scores[place] = scoring.of(rows[place]);
        }
        return new Descending(ids, scores, id -> true);
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
