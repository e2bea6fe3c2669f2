package com.stylesense.recommender.strategy.newarrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The contract's formula at values worked out by hand. */
class NewArrivalsFormulaTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void newArrivalsWeighYearIdSubCategoryAndRating() {
        assertThat(NewArrivalsStrategy.score(1, 0.5, 0.5, 5)).isEqualTo(1.8 + 0.4 + 0.6 + 0.6, EXACT);
    }
}
