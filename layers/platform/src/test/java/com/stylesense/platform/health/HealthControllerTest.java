package com.stylesense.platform.health;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stylesense.platform.error.UnavailableException;
import org.junit.jupiter.api.Test;

class HealthControllerTest {

    @Test
    void whateverFailsTheProbeIsTheDatabase() {
        var broken = new DatabaseProbe(null) {
            @Override
            void ask() {
                throw new IllegalStateException("permission denied for schema public");
            }
        };

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> new HealthController(broken).health())
                .extracting(UnavailableException::code)
                .isEqualTo("database_unavailable");
    }
}
