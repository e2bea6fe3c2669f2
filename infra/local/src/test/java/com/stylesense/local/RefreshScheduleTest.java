package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshScheduleTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T12:00:00Z, PT1H",
        "2026-06-01T11:20:00Z, PT20M",
        "2026-06-01T11:00:00Z, PT0S",
        "2026-05-31T12:00:00Z, PT0S",
        "2026-06-01T12:00:01Z, PT0S"
    })
    void aServerThatStartsAgainRefreshesWhenItIsDueAndNotBefore(Instant last, Duration due) {
        assertThat(RefreshSchedule.untilDue(last, NOW, Duration.ofHours(1))).isEqualTo(due);
    }

    /** The deployment's test holds the file's rate against template.yaml's; this one holds the server to the file. */
    @Test
    void theServerRefreshesAsOftenAsItsSettingsFileSays() {
        try (var environment = LocalServer.shop().build().getEnvironment().start()) {
            assertThat(environment.getProperty(RefreshSchedule.EVERY, Duration.class))
                    .contains(Duration.ofHours(1));
        }
    }
}
