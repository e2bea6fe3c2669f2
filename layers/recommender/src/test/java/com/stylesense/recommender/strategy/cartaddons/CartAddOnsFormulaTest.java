package com.stylesense.recommender.strategy.cartaddons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The contract's formula at values worked out by hand. */
class CartAddOnsFormulaTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void cartAddOnsOfASubCategoryInTheCartCountSeventyPercent() {
        assertThat(CartAddOnsRanking.score(1, 250, 1000, 5, false)).isEqualTo(0.6 + 0.15 + 0.2, EXACT);
        assertThat(CartAddOnsRanking.score(1, 250, 1000, 5, true)).isEqualTo(0.7 * 0.95, EXACT);
        assertThat(CartAddOnsRanking.score(0, 2000, 1000, 0, false)).isEqualTo(0, EXACT);
    }
}
