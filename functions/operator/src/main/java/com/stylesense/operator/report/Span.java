package com.stylesense.operator.report;

import com.stylesense.runtime.error.InvalidFieldException;
import com.stylesense.runtime.error.MalformedValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in UTC, both ends among them. */
record Span(LocalDate from, LocalDate to) {

    private static final int USUAL_DAYS = 28;
    private static final int MOST_DAYS = 366;

    /** Beyond these no database follows. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 9999;

    /**
     * @param from as a client wrote it; null for four weeks that end with the last day
     * @param to   likewise; null for today
     * @throws MalformedValueException when one is no date
     * @throws InvalidFieldException   when they name no days, or more than a year of them
     */
    static Span of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = to == null ? today : date("to", to);
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : date("from", from);
        if (first.isAfter(last)) {
            throw new InvalidFieldException("from", "is after to");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new InvalidFieldException("from", "is more than a year before to");
        }
        return new Span(first, last);
    }

    private static LocalDate date(String parameter, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new DateTimeException("beyond all years that count");
            }
            return date;
        } catch (DateTimeException unreadable) {
            throw new MalformedValueException(parameter, "is no date such as 2026-11-28");
        }
    }
}
