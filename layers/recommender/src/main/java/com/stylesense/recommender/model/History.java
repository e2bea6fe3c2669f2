package com.stylesense.recommender.model;

/**
 * What a shopper did, as a model reads it. The arrays have an element an event and are shared: not to be changed.
 *
 * @param items   by their number in the model
 * @param weights what each event counts by its kind
 * @param ages    how many steps lie between the event and the latest one
 */
public record History(int[] items, double[] weights, int[] ages) {

    /** The events of one shopper from {@code from} to before {@code to}, for a model that was trained on a part of the same log. */
    public static History of(EventLog log, int from, int to, Weights weights) {
        History history = new History(new int[to - from], new double[to - from], new int[to - from]);
        for (int event = from; event < to; event++) {
            history.items[event - from] = log.item(event);
            history.weights[event - from] = log.weight(event, weights);
            history.ages[event - from] = log.step(to - 1) - log.step(event);
        }
        return history;
    }

    public int size() {
        return items.length;
    }
}
