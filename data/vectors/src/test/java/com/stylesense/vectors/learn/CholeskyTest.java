package com.stylesense.vectors.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    @Test
    void whatIsSolvedFitsTheMatrix() {
        double[] x = {31, 13, 17};

        Cholesky.of(new double[][] {{4}, {2, 5}, {-2, 1, 6}}).solve(x);

        assertThat(4 * x[0] + 2 * x[1] - 2 * x[2]).isCloseTo(31, within(1e-12));
        assertThat(2 * x[0] + 5 * x[1] + x[2]).isCloseTo(13, within(1e-12));
        assertThat(-2 * x[0] + x[1] + 6 * x[2]).isCloseTo(17, within(1e-12));
    }

    @Test
    void aMatrixThatCannotBeFactoredIsRefused() {
        assertThatThrownBy(() -> Cholesky.of(new double[][] {{1}, {1, 1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 1");
    }
}
