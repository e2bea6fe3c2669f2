package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes in the rows of a model that is stored, over the items of a log: those that the log does not know are left out. For one thread.
 */
public final class StoredModelReader {

    private final long[] itemIds;
    private final Map<Long, Integer> numbers;
    private final double[] popularities;
    private final double[] repeats;
    private final Neighbours[] neighbours;

    /** @param log in which all items are numbered */
    public StoredModelReader(EventLog log) {
        itemIds = new long[log.items()];
        numbers = new HashMap<>(2 * log.items());
        for (int item = 0; item < log.items(); item++) {
            itemIds[item] = log.itemId(item);
            numbers.put(log.itemId(item), item);
        }
        popularities = new double[itemIds.length];
        repeats = new double[itemIds.length];
        neighbours = new Neighbours[itemIds.length];
        Arrays.fill(neighbours, new Neighbours(new int[0], new float[0]));
    }

    public void add(long id, double popularity, double repeat) {
        Integer item = numbers.get(id);
        if (item != null) {
            popularities[item] = popularity;
            repeats[item] = repeat;
        }
    }

    /** Of an item whose neighbours are wanted. The arrays have an element a neighbour. */
    public void addNeighbours(long id, Long[] ids, Float[] similarities) {
        Integer item = numbers.get(id);
        if (item == null) {
            return;
        }
        int[] items = new int[ids.length];
        float[] kept = new float[ids.length];
        int size = 0;
        for (int place = 0; place < ids.length; place++) {
            Integer neighbour = numbers.get(ids[place]);
            if (neighbour != null) {
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
