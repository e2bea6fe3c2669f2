package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.recommender.copurchase.CoPurchase;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The contract's formulas at values worked out by hand. */
class FormulaTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void tasteWeighsSubCategoryOverTypeOverColour() {
        assertThat(TasteScore.score(0.5, 0.25, 0.2, 4.0)).isEqualTo(1.5 + 0.5 + 0.2 + 2.0, EXACT);
    }

    @Test
    void collaborativeDampsPopularity() {
        assertThat(new CoPurchase(1, 6, 9).score()).isEqualTo(2.0, EXACT);
        assertThat(new CoPurchase(1, 6, 0).score()).isEqualTo(6.0, EXACT);
    }

    @Test
    void seasonalStartsFromTwo() {
        assertThat(SeasonalStrategy.score(0.4, 0.2, 5)).isEqualTo(2 + 0.6 + 0.2 + 0.5, EXACT);
        assertThat(SeasonalStrategy.score(0, 0, 0)).isEqualTo(2, EXACT);
    }

    @Test
    void budgetIsClosenessAffordabilityAndRating() {
        assertThat(BudgetStrategy.score(500, 1000, 2000, 5)).isEqualTo(0.25 + 0.15 + 0.3, EXACT);
        assertThat(BudgetStrategy.score(5000, 1000, 2000, 0)).isEqualTo(0, EXACT);
        assertThat(BudgetStrategy.score(0, 0, 0, 0)).isEqualTo(0.5 + 0.2, EXACT);
    }

    @Test
    void newArrivalsWeighYearIdSubCategoryAndRating() {
        assertThat(NewArrivalsStrategy.score(1, 0.5, 0.5, 5)).isEqualTo(1.8 + 0.4 + 0.6 + 0.6, EXACT);
    }

    @Test
    void cartAddOnsOfASubCategoryInTheCartCountSeventyPercent() {
        assertThat(CartAddOnsStrategy.score(1, 250, 1000, 5, false)).isEqualTo(0.6 + 0.15 + 0.2, EXACT);
        assertThat(CartAddOnsStrategy.score(1, 250, 1000, 5, true)).isEqualTo(0.7 * 0.95, EXACT);
        assertThat(CartAddOnsStrategy.score(0, 2000, 1000, 0, false)).isEqualTo(0, EXACT);
    }
}
