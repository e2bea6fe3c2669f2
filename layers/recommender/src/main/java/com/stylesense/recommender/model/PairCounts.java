package com.stylesense.recommender.model;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How often an item comes before another in shoppers' sequences, and a little of the reverse: a row an item, which holds its partners and
 * their weighted counts. Time grows with the events times those within {@link #REACH} of each; memory with the pairs that occur, at most
 * {@link #PARTNERS} a row. Rows are counted in parallel. Immutable.
 */
final class PairCounts {

    /** Events of one shopper that are further apart say nothing of each other. */
    static final int REACH = 100;

    /** Neither do events that are more steps apart. */
    static final int STEPS = 20;

    /** The most partners of a row: those with the highest counts are kept, so a little more than the model itself keeps. */
    static final int PARTNERS = 1000;

    /** More parts than threads, so that none waits long for the last one. */
    private static final int PARTS = 32;

    private final Row[] rows;

    /** One item's partners, in no order, and what each of them counts. */
    record Row(int[] partners, float[] counts) {}

    /** Makes something of an item's row. */
    @FunctionalInterface
    interface RowMapper<T> {

        T map(int item, Row row);
    }

    private PairCounts(Row[] rows) {
        this.rows = rows;
    }

    static PairCounts of(EventLog log, Weights weights) {
        return new PairCounts(map(log, weights, Row[]::new, (item, row) -> row));
    }

    /** Counts row by row and keeps none of them, so that memory grows with what is made of them. */
    static <T> T[] map(EventLog log, Weights weights, IntFunction<T[]> array, RowMapper<T> mapper) {
        T[] mapped = array.apply(log.items());
        Occurrences occurrences = new Occurrences(log);
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            RowCounter counter = new RowCounter(log.items(), weights);
            for (int item = part; item < log.items(); item += PARTS) {
                mapped[item] = mapper.map(item, counter.count(log, occurrences, item));
            }
        });
        return mapped;
    }

    Row row(int item) {
        return rows[item];
    }
}
