package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginBrakeTest {

    @Test
    void theWaitDoublesFromHalfAMinuteToAQuarterOfAnHour() {
        assertThat(IntStream.rangeClosed(5, 11).mapToLong(failed -> LoginBrake.wait(failed).toSeconds()).boxed())
            .containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L);
        assertThat(LoginBrake.wait(Integer.MAX_VALUE).toMinutes()).isEqualTo(15);
    }
}
