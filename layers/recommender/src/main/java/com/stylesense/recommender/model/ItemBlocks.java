package com.stylesense.recommender.model;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes the neighbours of all items in parallel and hands them over in the items' order: no more than a block's are held at a time. */
final class ItemBlocks {

    /** So few that going through a log once for each does not weigh, so many that what a block holds does not either. */
    private static final int BLOCKS = 8;

    /** Takes the neighbours of an item. */
    @FunctionalInterface
    interface Taker {

        void take(int item, Neighbours neighbours);
    }

    /** Makes ready for the items from {@code from} to before {@code to}, and returns what makes their neighbours, by many threads. */
    @FunctionalInterface
    interface Maker {

        IntFunction<Neighbours> block(int from, int to);
    }

    private ItemBlocks() {}

    static void forEach(int items, Maker maker, Taker taker) {
        int size = Math.max((items + BLOCKS - 1) / BLOCKS, 1);
        for (int from = 0; from < items; from += size) {
            int first = from;
            int to = Math.min(from + size, items);
            IntFunction<Neighbours> neighbours = maker.block(first, to);
            Neighbours[] made =
                    IntStream.range(first, to).parallel().mapToObj(neighbours).toArray(Neighbours[]::new);
            for (int place = 0; place < made.length; place++) {
                taker.take(first + place, made[place]);
            }
        }
    }
}
