package com.stylesense.recommender.copurchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The contract's formula at values worked out by hand. */
class CoPurchaseTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void collaborativeDampsPopularity() {
        assertThat(new CoPurchase(1, 6, 9).score()).isEqualTo(2.0, EXACT);
        assertThat(new CoPurchase(1, 6, 0).score()).isEqualTo(6.0, EXACT);
    }
}
