package com.stylesense.recommender.strategy.taste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The contract's formula at values worked out by hand. */
class TasteScoreTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void tasteWeighsSubCategoryOverTypeOverColour() {
        assertThat(TasteScore.score(0.5, 0.25, 0.2, 4.0)).isEqualTo(1.5 + 0.5 + 0.2 + 2.0, EXACT);
    }
}
