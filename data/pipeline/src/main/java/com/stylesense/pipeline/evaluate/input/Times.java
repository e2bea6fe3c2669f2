package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.csv.Timestamps;
import com.stylesense.pipeline.csv.UnfitTextException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads a time as logs write it: a number since 1970, or ISO 8601 as the data files hold it, without offset in UTC. */
final class Times {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?([eE]\\+?\\d+)?");

    /** A number above this is in thousandths, or thousandths of those, and so on: as seconds it would lie beyond the year 5000. */
    private static final double MOST_SECONDS = 1e11;

    private Times() {}

    /** In seconds since 1970; nothing where the text is no time. */
    static OptionalLong seconds(String text) {
        if (NUMBER.matcher(text).matches()) {
            return OptionalLong.of(ofNumber(Double.parseDouble(text)));
        }
        try {
            return OptionalLong.of(secondsOf(Timestamps.read(text)));
        } catch (UnfitTextException noTime) {
            return OptionalLong.empty();
        }
    }

    private static long ofNumber(double number) {
        double seconds = number;
        while (seconds > MOST_SECONDS) {
            seconds /= 1000;
        }
        return (long) Math.floor(seconds);
    }

    private static long secondsOf(TemporalAccessor time) {
        return switch (time) {
            case OffsetDateTime withOffset -> withOffset.toEpochSecond();
            case LocalDateTime withoutOffset -> withoutOffset.toEpochSecond(ZoneOffset.UTC);
            default -> LocalDate.from(time).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        };
    }
}
