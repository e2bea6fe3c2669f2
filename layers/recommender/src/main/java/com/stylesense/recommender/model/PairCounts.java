package com.stylesense.recommender.model;

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
        Occurrences occurrences = new Occurrences(log);
        Scratch<RowCounter> counters = new Scratch<>(() -> new RowCounter(log.items(), weights));
        return new PairCounts(IntStream.range(0, log.items())
                .parallel()
                .mapToObj(item -> counters.use(counter -> counter.count(log, occurrences, item)))
                .toArray(Row[]::new));
    }

    /** Counts rows a block of items at a time and keeps none, so that memory grows with what is made of them. */
    static ItemBlocks.Maker blocks(EventLog log, Weights weights, RowMapper<Neighbours> mapper) {
        Scratch<RowCounter> counters = new Scratch<>(() -> new RowCounter(log.items(), weights));
        return (from, to) -> {
            Occurrences occurrences = new Occurrences(log, from, to);
            return item -> mapper.map(item, counters.use(counter -> counter.count(log, occurrences, item)));
        };
    }

    Row row(int item) {
        return rows[item];
    }
}
