package com.stylesense.recommender.strategy.trending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrendingScoreTest {

    @Test
    void aUnitCountsMoreThanAnInteractionAndBothMoreThanAStar() {
        assertThat(TrendingScore.of(1, 0, 0)).isEqualTo(0.7);
        assertThat(TrendingScore.of(0, 1, 0)).isEqualTo(0.3);
        assertThat(TrendingScore.of(0, 0, 1)).isEqualTo(0.2);
    }

    /** Of doubles, so that another order would end in another digit: 0.7 + (0.3 + 0.998) is 1.998. */
    @Test
    void theTermsAreAddedInTheFormulasOrder() {
        assertThat(TrendingScore.of(1, 1, 4.99)).isEqualTo(1.9980000000000002);
    }
}
