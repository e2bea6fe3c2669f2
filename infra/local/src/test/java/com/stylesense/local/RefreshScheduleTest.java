package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefreshScheduleTest {

    /** The deployment's test holds the file's rate against template.yaml's; this one holds the server to the file. */
    @Test
    void theServerRefreshesAsOftenAsItsSettingsFileSays() {
        try (var environment = LocalServer.shop().build().getEnvironment().start()) {
            assertThat(environment.getProperty(RefreshSchedule.EVERY, Duration.class))
                    .contains(Duration.ofHours(1));
        }
    }
}
