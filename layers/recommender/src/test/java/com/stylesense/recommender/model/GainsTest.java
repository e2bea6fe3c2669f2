package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GainsTest {

    @Test
    void meanAndItsNoiseAreThoseOfASample() {
        Gains gains = new Gains(new double[] {1, 2, 3, 6});

        assertThat(gains.mean()).isEqualTo(3);
        assertThat(gains.standardError()).isCloseTo(Math.sqrt(14 / 3.0 / 4), within(1e-12));
    }

    @Test
    void differencesAreTakenCaseByCase() {
        Gains better = new Gains(new double[] {0.5, 1, 0.25});
        Gains worse = new Gains(new double[] {0.25, 0.75, 0});

        assertThat(better.minus(worse).mean()).isEqualTo(0.25);
        assertThat(better.minus(worse).standardError()).isZero();
    }
}
