package com.stylesense.pipeline.evaluate.input;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads a time as logs write it: a number, or ISO 8601 with a T or a blank before the hour, with or without offset (then it is UTC). */
final class Times {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?([eE]\\+?\\d+)?");

    /** A number above this is in milliseconds: as seconds it would lie beyond the year 5000. */
    private static final double MOST_SECONDS = 1e11;

    private Times() {}

    /** In seconds since 1970; nothing where the text is no time. */
    static OptionalLong seconds(String text) {
        try {
            return OptionalLong.of(
                    NUMBER.matcher(text).matches()
                            ? ofNumber(Double.parseDouble(text))
                            : ofIso(text.replace(' ', 'T')));
        } catch (DateTimeParseException malformed) {
            return OptionalLong.empty();
        }
    }

    private static long ofNumber(double number) {
        return (long) Math.floor(number > MOST_SECONDS ? number / 1000 : number);
    }

    private static long ofIso(String text) {
        if (text.indexOf('T') < 0) {
            return LocalDate.parse(text).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        }
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime withOffset
                ? withOffset.toEpochSecond()
                : ((LocalDateTime) time).toEpochSecond(ZoneOffset.UTC);
    }
}
