package com.stylesense.recommender.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.profile.Season.Hemisphere;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeasonTest {

    @Test
    void seasonsTurnInMarchJuneSeptemberAndDecember() {
        assertThat(Season.of(Month.FEBRUARY, Hemisphere.NORTH)).isEqualTo(Season.WINTER);
        assertThat(Season.of(Month.MARCH, Hemisphere.NORTH)).isEqualTo(Season.SPRING);
        assertThat(Season.of(Month.JUNE, Hemisphere.NORTH)).isEqualTo(Season.SUMMER);
        assertThat(Season.of(Month.SEPTEMBER, Hemisphere.NORTH)).isEqualTo(Season.FALL);
        assertThat(Season.of(Month.DECEMBER, Hemisphere.NORTH)).isEqualTo(Season.WINTER);
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void theSouthIsSixMonthsAhead(Month month) {
        assertThat(Season.of(month, Hemisphere.SOUTH)).isEqualTo(Season.of(month.plus(6), Hemisphere.NORTH));
    }
}
