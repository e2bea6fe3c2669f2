package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * Counts the pairs of some items over the parts of a log that is too large to be held: the neighbours are those of the whole log, to the
 * last bit. Memory grows with the part and with the pairs that occur, not with the log. For one thread.
 */
public final class PairCounter {

    private final RowCounter counter;
    private final int[] items;
    private final RowCounter.Unfinished[] rows;

    /**
     * @param items those whose neighbours are wanted
     * @param all   how many items the log has
     */
    public PairCounter(int[] items, int all, Weights weights) {
        this.items = items;
        counter = new RowCounter(all, weights);
        rows = new RowCounter.Unfinished[items.length];
        Arrays.fill(rows, RowCounter.Unfinished.EMPTY);
    }

    /** @param part with all that its shoppers did; parts come in order of their shoppers' ids */
    public void add(EventLog part) {
        Occurrences occurrences = new Occurrences(part);
        for (int place = 0; place < items.length; place++) {
            if (occurrences.from(items[place]) < occurrences.to(items[place])) {
                rows[place] = counter.goOn(rows[place], part, occurrences, items[place]);
            }
        }
    }

    /** Of the item at a place among those that are wanted, not scaled yet. */
    public Neighbours neighbours(int place, ItemFactors factors) {
        return factors.neighbours(items[place], counter.finish(rows[place], items[place]));
    }
}
