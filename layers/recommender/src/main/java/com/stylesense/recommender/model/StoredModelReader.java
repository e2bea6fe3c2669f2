package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * Takes in the rows of a model that is stored, over the items of a log: those that the log does not know are left out. For one thread.
 */
public final class StoredModelReader {

    private final long[] itemIds;
    private final IdNumbering numbers = new IdNumbering();
    private final double[] popularities;
    private final double[] repeats;
    private final Neighbours[] neighbours;

    /** @param log in which all items are numbered */
    public StoredModelReader(EventLog log) {
        itemIds = new long[log.items()];
        for (int item = 0; item < log.items(); item++) {
            itemIds[item] = log.itemId(item);
            numbers.numberOf(log.itemId(item));
        }
        popularities = new double[itemIds.length];
        repeats = new double[itemIds.length];
        neighbours = new Neighbours[itemIds.length];
        Arrays.fill(neighbours, new Neighbours(new int[0], new float[0]));
    }

    public void add(long id, double popularity, double repeat) {
        int item = numbers.find(id);
        if (item != IdNumbering.FREE) {
            popularities[item] = popularity;
            repeats[item] = repeat;
        }
    }

    /** Of an item whose neighbours are wanted. The arrays have an element a neighbour. */
    public void addNeighbours(long id, Long[] ids, Float[] similarities) {
        int item = numbers.find(id);
        if (item == IdNumbering.FREE) {
            return;
        }
        int[] items = new int[ids.length];
        float[] kept = new float[ids.length];
        int size = 0;
        for (int place = 0; place < ids.length; place++) {
            int neighbour = numbers.find(ids[place]);
            if (neighbour != IdNumbering.FREE) {
                items[size] = neighbour;
                kept[size++] = similarities[place];
            }
        }
        neighbours[item] = new Neighbours(Arrays.copyOf(items, size), Arrays.copyOf(kept, size));
    }

    /**
     * @param weights that it was made by
     * @param traits  of the log's items
     */
    public ItemModel model(Weights weights, ItemTraits traits) {
        return new ItemModel(weights, itemIds, neighbours, repeats, popularities, traits);
    }
}
