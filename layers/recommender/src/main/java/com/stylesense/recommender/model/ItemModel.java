package com.stylesense.recommender.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trained ranking of items for a shopper by what the shopper did, most of it by similarity from item to item. Immutable.
 *
 * <p>An item's score is a sum of parts: over the history's events, {@code weight · decay^steps · similarity(event's item → item)}; over those
 * with the item itself, {@code weight · decay^steps · repeat(item)}; for each {@link Trait}, {@code weight(trait) · share}, the share of the
 * history that has the item's value; and {@code popularity(item)}. Similarities are scaled so that an average event's neighbours have one
 * together, as far as they are kept.
 *
 * <p>Item numbers are places in this model, from 0; ids are whatever the log had.
 */
public final class ItemModel {

    private final Weights weights;
    private final long[] itemIds;
    private final Neighbours[] neighbours;
    private final double[] repeats;
    private final double[] popularities;
    private final ItemTraits traits;

    /**
     * @param itemIds      a distinct id an item
     * @param neighbours   an element an item, as the two that follow
     * @param repeats      what having had an item says for having it again
     * @param popularities what popularity alone says for an item
     * @param traits       of the same items
     */
    public ItemModel(
            Weights weights,
            long[] itemIds,
            Neighbours[] neighbours,
            double[] repeats,
            double[] popularities,
            ItemTraits traits) {
        this.weights = weights;
        this.itemIds = itemIds;
        this.neighbours = neighbours;
        this.repeats = repeats;
        this.popularities = popularities;
        this.traits = traits;
    }

    public Weights weights() {
        return weights;
    }

    public int items() {
        return itemIds.length;
    }

    public long itemId(int item) {
        return itemIds[item];
    }

    public Neighbours neighbours(int item) {
        return neighbours[item];
    }

    public double repeat(int item) {
        return repeats[item];
    }

    public double popularity(int item) {
        return popularities[item];
    }

    /** Writes every item's score into {@code scores}, by its number. */
    public void score(History history, double[] scores) {
        System.arraycopy(popularities, 0, scores, 0, popularities.length);
        reach(history, (item, amount) -> scores[item] += amount);
        Preferences preferences = preferences(history);
        for (int item = 0; item < scores.length; item++) {
            scores[item] = preferences.added(scores[item], item);
        }
    }

    /** Takes an amount that an item's score grows by. */
    @FunctionalInterface
    interface Reached {

        void by(int item, double amount);
    }

    /** What the history's events say for items that they lead to, and for themselves, amount by amount. */
    void reach(History history, Reached reached) {
        for (int event = 0; event < history.size(); event++) {
            double weight = decayed(history, event, Weight.HISTORY_DECAY);
            Neighbours similar = neighbours[history.items()[event]];
            for (int place = 0; place < similar.size(); place++) {
                reached.by(similar.items()[place], weight * similar.similarities()[place]);
            }
            int item = history.items()[event];
            reached.by(item, decayed(history, event, Weight.REPEAT_DECAY) * repeats[item]);
        }
    }

    ItemTraits traits() {
        return traits;
    }

    /** What an item's score is made of; the parts sum to it. Those that are zero are left out. */
    public List<ScorePart> parts(History history, int item) {
        List<ScorePart> parts = new ArrayList<>();
        for (int event = 0; event < history.size(); event++) {
            int source = history.items()[event];
            double similar = decayed(history, event, Weight.HISTORY_DECAY) * neighbours[source].similarity(item);
            parts.add(new ScorePart(ScorePart.Kind.SIMILAR, source, similar));
            if (source == item) {
                double again = decayed(history, event, Weight.REPEAT_DECAY) * repeats[item];
                parts.add(new ScorePart(ScorePart.Kind.REPEAT, source, again));
            }
        }
        Preferences preferences = preferences(history);
        for (int place = 0; place < preferences.each().size(); place++) {
            Preference preference = preferences.each().get(place);
            double liked = preferences.factors()[place] * preference.share(item);
            parts.add(new ScorePart(ScorePart.Kind.of(preference.trait()), item, liked));
        }
        parts.add(new ScorePart(ScorePart.Kind.POPULAR, item, popularities[item]));
        parts.removeIf(part -> part.value() == 0);
        return parts;
    }

    Preferences preferences(History history) {
        double[] eventWeights = new double[history.size()];
        Arrays.setAll(eventWeights, event -> decayed(history, event, Weight.PREFERENCE_DECAY));
        return Preferences.of(traits, weights, history, eventWeights);
    }

    private double decayed(History history, int event, Weight decay) {
        return history.weights()[event] * Math.pow(weights.of(decay), history.ages()[event]);
    }
}
