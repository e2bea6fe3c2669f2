package com.stylesense.recommender.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * The rows of a catalogue split into groups that share a key; inside a group they keep the ranking that they came in.
 *
 * <p>Groups are numbered in the order in which the ranking first meets them. {@link #rows} is shared, not copied: read only.
 */
public final class Grouping {

    private final int[] rows;
    private final int[] starts;
    private final ZoneMap zones;

    private Grouping(int[] rows, int[] starts, ZoneMap zones) {
        this.rows = rows;
        this.starts = starts;
        this.zones = zones;
    }

    /** @param rankedRows all rows in the order that each group keeps */
    public static Grouping of(CatalogueSnapshot catalogue, int[] rankedRows, IntToLongFunction keyOfRow) {
        Map<Long, Integer> groupOfKey = new HashMap<>();
        int[] groupOfRank = new int[rankedRows.length];
        for (int rank = 0; rank < rankedRows.length; rank++) {
            long key = keyOfRow.applyAsLong(rankedRows[rank]);
            Integer group = groupOfKey.putIfAbsent(key, groupOfKey.size());
            groupOfRank[rank] = group == null ? groupOfKey.size() - 1 : group;
        }
        int[] starts = new int[groupOfKey.size() + 1];
        for (int group : groupOfRank) {
            starts[group + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] rows = new int[rankedRows.length];
        for (int rank = 0; rank < rankedRows.length; rank++) {
            rows[next[groupOfRank[rank]]++] = rankedRows[rank];
        }
        return new Grouping(rows, starts, new ZoneMap(catalogue, rows, starts));
    }

    /** Where the groups within each of {@code coarser} begin, one more at the end. These divide its rows further, in its order. */
    public int[] firstsWithin(Grouping coarser) {
        int[] firsts = new int[coarser.groups() + 1];
        int group = 0;
        for (int outer = 0; outer < coarser.groups(); outer++) {
            firsts[outer] = group;
            while (group < groups() && start(group) < coarser.end(outer)) {
                group++;
            }
        }
        firsts[coarser.groups()] = group;
        return firsts;
    }

    public int groups() {
        return starts.length - 1;
    }

    /** All rows, group after group. */
    public int[] rows() {
        return rows;
    }

    /** What blocks of {@link #rows} may hold. */
    public ZoneMap zones() {
        return zones;
    }

    public int start(int group) {
        return starts[group];
    }

    /** One past the last row of the group. */
    public int end(int group) {
        return starts[group + 1];
    }

    public int firstRow(int group) {
        return rows[starts[group]];
    }
}
