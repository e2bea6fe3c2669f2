package com.stylesense.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.pipeline.evaluate.report.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final int CASES = 2000;
    private static final int ITEMS = 50;

    /** Each first figure is 1 in three cases of ten; each list holds one item. */
    private static List<Judgement> cases() {
        Random random = new Random(2);
        List<Judgement> cases = new ArrayList<>();
        for (int one = 0; one < CASES; one++) {
            double[] figures = new double[CaseFigures.COUNT];
            figures[0] = one % 10 < 3 ? 1 : 0;
            cases.add(new Judgement(figures, new int[] {random.nextInt(ITEMS / 2)}));
        }
        return cases;
    }

    @Test
    void theIntervalOfAShareIsTheBinomialOne() {
        Estimate share = new Bootstrap(cases(), ITEMS, 1).estimates()[0];

        double halfWidth = 1.96 * Math.sqrt(0.3 * 0.7 / CASES);
        assertThat(share.value()).isCloseTo(0.3, within(1e-12));
        assertThat(share.low()).isCloseTo(0.3 - halfWidth, within(0.003));
        assertThat(share.high()).isCloseTo(0.3 + halfWidth, within(0.003));
    }

    @Test
    void coverageCountsDistinctItemsAndLiesInItsInterval() {
        Estimate coverage = new Bootstrap(cases(), ITEMS, 1).estimates()[CaseFigures.COUNT];

        assertThat(coverage.value()).isEqualTo(0.5);
        assertThat(coverage.low()).isLessThanOrEqualTo(0.5);
        assertThat(coverage.high()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        assertThat(new Bootstrap(cases(), ITEMS, 7).estimates())
                .isEqualTo(new Bootstrap(cases(), ITEMS, 7).estimates());
        assertThat(Arrays.asList(new Bootstrap(cases(), ITEMS, 7).estimates()))
                .isNotEqualTo(Arrays.asList(new Bootstrap(cases(), ITEMS, 8).estimates()));
    }
}
