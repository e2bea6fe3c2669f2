package com.stylesense.recommender.strategy.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The contract's formula at values worked out by hand. */
class SeasonalFormulaTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void seasonalStartsFromTwo() {
        assertThat(SeasonalStrategy.score(0.4, 0.2, 5)).isEqualTo(2 + 0.6 + 0.2 + 0.5, EXACT);
        assertThat(SeasonalStrategy.score(0, 0, 0)).isEqualTo(2, EXACT);
    }
}
