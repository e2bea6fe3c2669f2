package com.stylesense.runtime.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** The clock of every function: the system's in UTC, or standing still at {@code STYLESENSE_NOW}. */
@Factory
final class ShopClock {

    @Singleton
    Clock clock(@Nullable @Value("${stylesense.now:}") String now) {
        if (now == null || now.isBlank()) {
            return Clock.systemUTC();
        }
        return Clock.fixed(parse(now), ZoneOffset.UTC);
    }

    private static Instant parse(String now) {
        try {
            return OffsetDateTime.parse(now).toInstant();
        } catch (DateTimeParseException notIso) {
            throw new ConfigurationException(
                    "STYLESENSE_NOW is '" + now + "'; give an ISO 8601 time with offset, such as 2026-06-01T12:00:00Z.",
                    notIso);
        }
    }
}
