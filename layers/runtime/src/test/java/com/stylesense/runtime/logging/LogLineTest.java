package com.stylesense.runtime.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What logback.xml makes of a line, in Lambda and elsewhere. */
class LogLineTest {

    @Test
    void inLambdaALineIsOneJsonObjectWithTheRequestsIds() throws Exception {
        assertThat(line("JSON", "a \"quoted\"\nmessage", null))
                .isEqualTo("{\"timestamp\":1780315200000,\"level\":\"WARN\",\"loggerName\":\"shop\","
                        + "\"mdc\": {\"request_id\":\"c6af9ac6\"},"
                        + "\"formattedMessage\":\"a \\\"quoted\\\"\\nmessage\",\"throwable\":null}\n");
    }

    @Test
    void inLambdaAFailureBringsItsStackTrace() throws Exception {
        assertThat(line("JSON", "failed", new IllegalStateException("why")))
                .contains(
                        "\"className\":\"java.lang.IllegalStateException\"", "\"message\":\"why\"", "LogLineTest.java");
    }

    @Test
    void elsewhereALineIsForAPerson() throws Exception {
        assertThat(line(null, "a message", null)).contains("WARN").endsWith("shop a message\n");
    }

    /** @param format as Lambda names it, null for none */
    private static String line(String format, String message, Throwable failure) throws Exception {
        var context = new LoggerContext();
        if (format != null) {
            context.putProperty("AWS_LAMBDA_LOG_FORMAT", format);
        }
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogLineTest.class.getResource("/logback.xml"));
        var event = new LoggingEvent("here", context.getLogger("shop"), Level.WARN, message, failure, null);
        event.setInstant(Instant.parse("2026-06-01T12:00:00Z"));
        event.setMDCPropertyMap(Map.of("request_id", "c6af9ac6"));
        var root = context.getLogger("ROOT");
        var console =
                (ConsoleAppender<ILoggingEvent>) root.iteratorForAppenders().next();
        return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}
