package com.stylesense.runtime.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLineEncoderTest {

    @Test
    void aLineIsOneJsonObjectWithTheRequestsIds() {
        var event = new LoggingEvent(
                "here", new LoggerContext().getLogger("shop"), Level.WARN, "a \"quoted\"\nmessage", null, null);
        event.setInstant(Instant.parse("2026-06-01T12:00:00Z"));
        event.setMDCPropertyMap(Map.of("request_id", "c6af9ac6"));

        String line = new String(new JsonLineEncoder().encode(event), StandardCharsets.UTF_8);

        assertThat(line)
                .isEqualTo("{\"timestamp\":\"2026-06-01T12:00:00Z\",\"level\":\"WARN\",\"logger\":\"shop\","
                        + "\"message\":\"a \\\"quoted\\\"\\nmessage\",\"request_id\":\"c6af9ac6\"}\n");
    }

    @Test
    void aFailureBringsItsStackTrace() {
        var event = new LoggingEvent(
                "here",
                new LoggerContext().getLogger("shop"),
                Level.ERROR,
                "failed",
                new IllegalStateException("why"),
                null);
        event.setMDCPropertyMap(Map.of());

        assertThat(new String(new JsonLineEncoder().encode(event), StandardCharsets.UTF_8))
                .contains("\"exception\":\"java.lang.IllegalStateException: why");
    }
}
