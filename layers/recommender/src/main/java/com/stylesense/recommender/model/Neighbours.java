package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The items that an item leads to, most similar first, and how similar each is. The arrays are shared: not to be changed.
 *
 * @param items by their number in the model
 */
public record Neighbours(int[] items, float[] similarities) implements Serializable {

    private static final int SHIFT = 32;

    /** The {@code count} most similar ones; equal ones by number, which tells nothing. */
    static Neighbours best(int[] items, float[] similarities, int count) {
        // As numbers, similarity above item: a similarity is never below zero, so its bits ascend as it does.
        long[] best = new long[Math.min(items.length, 2 * count) + 1];
        int size = 0;
        long least = Long.MIN_VALUE;
        for (int place = 0; place < items.length; place++) {
            long packed = (long) Float.floatToIntBits(similarities[place]) << SHIFT | ~items[place] & 0xFFFFFFFFL;
            if (packed > least) {
                best[size++] = packed;
            }
            if (size == best.length) {
                Arrays.sort(best);
                System.arraycopy(best, best.length - count, best, 0, count);
                size = count;
                least = best[0];
            }
        }
        Arrays.sort(best, 0, size);
        return unpacked(best, size, Math.min(count, size));
    }

    private static Neighbours unpacked(long[] ascending, int size, int kept) {
        Neighbours best = new Neighbours(new int[kept], new float[kept]);
        for (int place = 0; place < kept; place++) {
            long packed = ascending[size - 1 - place];
            best.items[place] = ~(int) packed;
            best.similarities[place] = Float.intBitsToFloat((int) (packed >>> SHIFT));
        }
        return best;
    }

    public int size() {
        return items.length;
    }

    /** How similar an item is, 0 where it is none of these. */
    public double similarity(int item) {
        for (int place = 0; place < items.length; place++) {
            if (items[place] == item) {
                return similarities[place];
            }
        }
        return 0;
    }

    /** Those that are numbered from {@code least} to before {@code limit}. */
    Neighbours within(int least, int limit) {
        Neighbours within = new Neighbours(new int[items.length], new float[items.length]);
        int size = 0;
        for (int place = 0; place < items.length; place++) {
            if (items[place] >= least && items[place] < limit) {
                within.items[size] = items[place];
                within.similarities[size++] = similarities[place];
            }
        }
        return new Neighbours(Arrays.copyOf(within.items, size), Arrays.copyOf(within.similarities, size));
    }

    /** The {@code count} most similar ones of these and others. */
    Neighbours and(Neighbours others, int count) {
        int[] both = Arrays.copyOf(items, items.length + others.items.length);
        float[] similar = Arrays.copyOf(similarities, both.length);
        System.arraycopy(others.items, 0, both, items.length, others.items.length);
        System.arraycopy(others.similarities, 0, similar, items.length, others.items.length);
        return best(both, similar, count);
    }

    /** All similarities together. */
    public double sum() {
        double sum = 0;
        for (float similarity : similarities) {
            sum += similarity;
        }
        return sum;
    }

    /** These, scaled so that what was {@code mean} is one; these where it is 0. */
    public Neighbours scaled(double mean) {
        if (mean == 0) {
            return this;
        }
        float[] scaled = similarities.clone();
        for (int place = 0; place < scaled.length; place++) {
            scaled[place] /= (float) mean;
        }
        return new Neighbours(items, scaled);
    }
}
