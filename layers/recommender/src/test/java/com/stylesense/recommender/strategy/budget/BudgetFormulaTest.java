package com.stylesense.recommender.strategy.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The contract's formula at values worked out by hand. */
class BudgetFormulaTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void budgetIsClosenessAffordabilityAndRating() {
        assertThat(BudgetRanking.score(500, 1000, 2000, 5)).isEqualTo(0.25 + 0.15 + 0.3, EXACT);
        assertThat(BudgetRanking.score(5000, 1000, 2000, 0)).isEqualTo(0, EXACT);
        assertThat(BudgetRanking.score(0, 0, 0, 0)).isEqualTo(0.5 + 0.2, EXACT);
    }
}
