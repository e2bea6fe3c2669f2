package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomLogs.class)
class PairCountsTest {

    @Property(tries = 300)
    void countsWhatAPlainLoopOverAllPairsCounts(@ForAll EventLog log, @ForAll Weights weights) {
        double[][] expected = BruteForce.pairCounts(log, weights);

        PairCounts counted = PairCounts.of(log, weights);

        for (int item = 0; item < log.items(); item++) {
            assertThat(dense(counted.row(item), log.items())).containsExactly(expected[item], within(1e-5));
        }
    }

    private static double[] dense(PairCounts.Row row, int items) {
        double[] counts = new double[items];
        for (int place = 0; place < row.partners().length; place++) {
            counts[row.partners()[place]] += row.counts()[place];
        }
        return counts;
    }
}
