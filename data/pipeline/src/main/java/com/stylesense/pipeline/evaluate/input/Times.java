package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.csv.Timestamps;
import com.stylesense.pipeline.csv.UnfitTextException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads a time as logs write it: a number since 1970, or ISO 8601 as the data files hold it, without offset in UTC. */
final class Times {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?([eE]\\+?\\d+)?");

    /** 20110131120000 and 201101311200: as a number the one would lie far ahead, the other in a year before there were shops. */
    private static final Pattern DIGITS = Pattern.compile("\\d{14}|(19|20)\\d{10}");

    private static final DateTimeFormatter OF_DIGITS = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("MMddHHmm[ss]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** A number above this is in thousandths, or thousandths of those, and so on: as seconds it would lie beyond the year 5000. */
    private static final double MOST_SECONDS = 1e11;

    /** In nanoseconds, which are the finest that logs have. */
    private static final double MOST = MOST_SECONDS * 1e9;

    private Times() {}

    /** In seconds since 1970; nothing where the text is no time. */
    static OptionalLong seconds(String text) {
        try {
            if (DIGITS.matcher(text).matches()) {
                return OptionalLong.of(secondsOf(LocalDateTime.parse(text, OF_DIGITS)));
            }
            return NUMBER.matcher(text).matches()
                    ? ofNumber(Double.parseDouble(text))
                    : OptionalLong.of(secondsOf(Timestamps.read(text)));
        } catch (UnfitTextException | DateTimeException noTime) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong ofNumber(double number) {
        if (Math.abs(number) > MOST) {
            return OptionalLong.empty();
        }
        double seconds = number;
        while (Math.abs(seconds) > MOST_SECONDS) {
            seconds /= 1000;
        }
        return OptionalLong.of((long) Math.floor(seconds));
    }

    private static long secondsOf(TemporalAccessor time) {
        return switch (time) {
            case OffsetDateTime withOffset -> withOffset.toEpochSecond();
            case LocalDateTime withoutOffset -> withoutOffset.toEpochSecond(ZoneOffset.UTC);
            default -> LocalDate.from(time).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        };
    }
}
