package com.stylesense.store.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatencyBucketTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.1001, 0.2, 1, 1.0001, 7.3, 99, 12_345, 100_000})
    void anEndIsAtMostNinePercentTooLongAndNeverTooShort(double millis) {
        assertThat(LatencyBucket.endMillis(LatencyBucket.of(millis))).isBetween(millis * 0.999_999, millis * 1.091);
    }

    @Test
    void theFirstAndTheLastTakeWhatLiesBeyond() {
        assertThat(LatencyBucket.of(0)).isZero();
        assertThat(LatencyBucket.of(0.05)).isZero();
        assertThat(LatencyBucket.of(1e9)).isEqualTo(LatencyBucket.of(1e12)).isEqualTo(160);
    }
}
