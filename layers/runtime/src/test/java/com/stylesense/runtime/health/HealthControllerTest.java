package com.stylesense.runtime.health;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stylesense.runtime.error.UnavailableException;
import org.junit.jupiter.api.Test;

class HealthControllerTest {

    @Test
    void whateverFailsTheProbeIsTheDatabase() {
        var broken = new HealthCheck() {
            @Override
            public String name() {
                return "database";
            }

            @Override
            public void check() {
                throw new IllegalStateException("permission denied for schema public");
            }
        };

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> new HealthController(broken).health())
                .extracting(UnavailableException::code)
                .isEqualTo("database_unavailable");
    }
}
