package com.stylesense.pipeline.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** When an export's lower price is asked: two ISO dates or times with a slash between, either of which may be missing. */
final class SalePeriod {

    private static final int DATE = 10;

    private SalePeriod() {}

    /** Whether it ended before today or begins later; a period that cannot be read is none. */
    static boolean isOver(String period) {
        String[] days = period.split("/", -1);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return day(days[0]).filter(today::isBefore).isPresent()
                || (days.length > 1 && day(days[1]).filter(today::isAfter).isPresent());
    }

    private static Optional<LocalDate> day(String time) {
        try {
            String text = time.strip();
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(DATE, text.length()))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
