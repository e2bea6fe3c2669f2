package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A model's items, group after group of those that share the value of every trait, most popular first in each: of items that a history does
 * not lead to, a ranking knows no more. The arrays are shared: not to be changed.
 *
 * @param starts where a group begins, and where the last one ends
 */
record ItemGroups(int[] items, int[] starts) {

    static ItemGroups of(ItemModel model) {
        int[] groupOf = groups(model.items(), model.traits());
        int[] starts = new int[Arrays.stream(groupOf).max().orElse(-1) + 2];
        for (int group : groupOf) {
            starts[group + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] items = new int[groupOf.length];
        int[] next = starts.clone();
        for (int item = 0; item < items.length; item++) {
            items[next[groupOf[item]]++] = item;
        }
        for (int group = 0; group + 1 < starts.length; group++) {
            IntSort.sort(
                    items,
                    starts[group],
                    starts[group + 1],
                    (one, other) -> Double.compare(model.popularity(other), model.popularity(one)));
        }
        return new ItemGroups(items, starts);
    }

    private static int[] groups(int items, ItemTraits traits) {
        int[] groupOf = new int[items];
        for (int[] values : traits.values().values()) {
            Map<Long, Integer> numbers = new HashMap<>();
            for (int item = 0; item < items; item++) {
                long pair = (long) groupOf[item] << Integer.SIZE | values[item] & 0xFFFFFFFFL;
                groupOf[item] = numbers.computeIfAbsent(pair, key -> numbers.size());
            }
        }
        return groupOf;
    }

    int count() {
        return starts.length - 1;
    }
}
