package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * Counts the pairs of some items over the parts of a log that is too large to be held: the neighbours are those of the whole log, to the
 * last bit. Memory grows with the part and with the pairs that occur, not with the log. For one thread.
 */
public final class PairCounter {

    private final RowCounter counter;
    private final int first;
    private final RowCounter.Unfinished[] rows;

    /**
     * For the items from {@code first} to before {@code end}.
     *
     * @param all how many items the log has
     */
    public PairCounter(int first, int end, int all, Weights weights) {
        this.first = first;
        counter = new RowCounter(all, weights);
        rows = new RowCounter.Unfinished[end - first];
        Arrays.fill(rows, RowCounter.Unfinished.EMPTY);
    }

    /** @param part with all that its shoppers did; parts come in order of their shoppers' ids */
    public void add(EventLog part) {
        int end = first + rows.length;
        Occurrences occurrences = new Occurrences(part, first, end);
        for (int item = first; item < end; item++) {
            if (occurrences.from(item) < occurrences.to(item)) {
                rows[item - first] = counter.goOn(rows[item - first], part, occurrences, item);
            }
        }
    }

    /** Of one of these items, not scaled yet. */
    public Neighbours neighbours(int item, ItemFactors factors) {
        return factors.neighbours(item, counter.finish(rows[item - first], item));
    }
}
