package com.stylesense.pipeline.csv;

import com.stylesense.runtime.constraint.Limits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/** Times as the data files hold them: ISO 8601 with an offset, or a blank in place of the T, as databases write it. */
public final class Timestamps {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** More than any time is written in: a cell full of blanks would be searched from each of them. */
    private static final int LONGEST = 64;

    private static final Pattern BEFORE_THE_HOUR = Pattern.compile("^(\\S+) +(?=\\d)");
    private static final Pattern UNIVERSAL = Pattern.compile(" *(UTC|GMT)$");
    private static final Pattern BEFORE_THE_OFFSET = Pattern.compile(" +(?=[+-]\\d|[Zz]$)");

    private Timestamps() {}

    public static OffsetDateTime parse(String text) throws UnfitTextException {
        TemporalAccessor read = read(text);
        if (!(read instanceof OffsetDateTime time)) {
            throw new UnfitTextException(
                    "\"" + text + "\" has no offset, so nobody can tell when that was; in UTC it is written "
                            + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                                    read instanceof LocalDate date ? date.atStartOfDay() : read)
                            + "Z");
        }
        if (time.getYear() < Limits.FIRST_YEAR || time.getYear() > Limits.LAST_YEAR) {
            throw new UnfitTextException(
                    "\"" + text + "\" lies outside the years " + Limits.FIRST_YEAR + " to " + Limits.LAST_YEAR);
        }
        return time;
    }

    /** An OffsetDateTime, or where there is no offset a LocalDateTime, or a LocalDate where there is no hour. */
    public static TemporalAccessor read(String text) throws UnfitTextException {
        String time = text.strip();
        if (time.length() > LONGEST) {
            throw noTime(text);
        }
        try {
            return FORMAT.parse(inIso(time), Timestamps::whole);
        } catch (DateTimeException otherwise) {
            throw noTime(text);
        }
    }

    private static UnfitTextException noTime(String text) {
        return new UnfitTextException(
                "\"" + text + "\" is no time; write it as ISO 8601 with offset, " + sinceTheEpoch(text.strip()));
    }

    /** Rewritten where it must be alone: a log has millions of them. */
    private static String inIso(String text) {
        String time =
                text.indexOf(' ') < 0 ? text : BEFORE_THE_HOUR.matcher(text).replaceFirst("$1T");
        time = time.endsWith("UTC") || time.endsWith("GMT")
                ? UNIVERSAL.matcher(time).replaceFirst("Z")
                : time;
        return time.indexOf(' ') < 0 ? time : BEFORE_THE_OFFSET.matcher(time).replaceFirst("");
    }

    /** What was parsed as what it is. Asking for each type in turn would throw an exception for every time without an offset. */
    private static TemporalAccessor whole(TemporalAccessor parsed) {
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            return OffsetDateTime.from(parsed);
        }
        return parsed.isSupported(ChronoField.HOUR_OF_DAY) ? LocalDateTime.from(parsed) : LocalDate.from(parsed);
    }

    /** What a text is, if it counts seconds or thousandths since 1970; else an example. */
    private static Instant sinceTheEpoch(String text) {
        return switch (text) {
            case String seconds when seconds.matches("[0-9]{9,10}") -> Instant.ofEpochSecond(Long.parseLong(seconds));
            case String millis when millis.matches("[0-9]{12,13}") -> Instant.ofEpochMilli(Long.parseLong(millis));
            default -> Instant.parse("2024-07-01T12:00:00Z");
        };
    }
}
