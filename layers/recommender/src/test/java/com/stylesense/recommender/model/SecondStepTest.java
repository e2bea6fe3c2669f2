package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomLogs.class)
class SecondStepTest {

    @Property(tries = 200)
    void rangesTogetherAreAllItems(@ForAll EventLog log, @ForAll Weights weights) {
        Weights withSecondStep = weights.with(Weight.SECOND_STEP, 0.3);
        NeighbourRows first = first(log, withSecondStep);
        NeighbourRows all = toRange(first, first.within(0, 0), 0, log.items(), withSecondStep);

        for (int items = 1; items < log.items(); items++) {
            NeighbourRows found = first.within(0, 0);
            for (int least = 0; least < log.items(); least += items) {
                found = toRange(first, found, least, Math.min(least + items, log.items()), withSecondStep);
            }
            assertThat(found).usingRecursiveComparison().isEqualTo(all);
        }
    }

    private static NeighbourRows first(EventLog log, Weights weights) {
        ItemFactors factors = ItemFactors.of(log, ItemCounts.of(log), weights);
        PairCounts pairs = PairCounts.of(log, weights);
        NeighbourRowsBuilder rows = new NeighbourRowsBuilder(0);
        IntStream.range(0, log.items()).forEach(item -> rows.add(factors.neighbours(item, pairs.row(item))));
        return rows.build();
    }

    /** With what of the first step is in the range alone. */
    private static NeighbourRows toRange(
            NeighbourRows own, NeighbourRows found, int least, int limit, Weights weights) {
        NeighbourTable table = new NeighbourTable(List.of(own.within(least, limit)));
        return new SecondStep(table, own.sums(), least, limit, weights).walk().from(own, found);
    }
}
