package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.csv.UnfitTextException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one column in which the day or the month comes first, 31/12/2023 or 12/31/2023 8:26 PM, in UTC. Which of the two, a date
 * shows that is none the other way round; until then each is held in a number that says neither. For one thread.
 */
final class WrittenDates {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})"
            + "(?:[ ,T]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?: ?([AaPp])[Mm])?)?");

    private static final int HOURS = 12;
    private static final int MONTHS = 12;
    private static final int PLACES = 32;
    private static final long SECONDS = 86_400;

    private @Nullable String dayFirst;
    private @Nullable String monthFirst;

    static boolean isOne(String text) {
        return DATE.matcher(text).matches();
    }

    /** A number that {@link #seconds} understands. */
    long held(String text) throws UnfitTextException {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new UnfitTextException("\"" + text + "\" is no time as those above it are");
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4));
        boolean asDay = isDate(year, second, first);
        boolean asMonth = isDate(year, first, second);
        if (!asDay && !asMonth) {
            throw new UnfitTextException("\"" + text + "\" is no time");
        }
        dayFirst = asMonth || dayFirst != null ? dayFirst : text;
        monthFirst = asDay || monthFirst != null ? monthFirst : text;
        if (dayFirst != null && monthFirst != null) {
            throw new UnfitTextException("\"" + dayFirst + "\" puts the day first, \"" + monthFirst + "\" the month");
        }
        return (((long) year * PLACES + first) * PLACES + second) * SECONDS + secondOfDay(text, date);
    }

    private static boolean isDate(int year, int month, int day) {
        return year > 0
                && month > 0
                && month <= MONTHS
                && day > 0
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    private static int secondOfDay(String text, Matcher date) throws UnfitTextException {
        if (date.group(5) == null) {
            return 0;
        }
        int hour = Integer.parseInt(date.group(5));
        String half = date.group(8);
        if (half != null) {
            // 12 AM is midnight, 12 PM noon.
            hour = hour < 1 || hour > HOURS ? 2 * HOURS : hour % HOURS + (half.equalsIgnoreCase("p") ? HOURS : 0);
        }
        try {
            return LocalTime.of(
                            hour,
                            Integer.parseInt(date.group(6)),
                            date.group(7) == null ? 0 : Integer.parseInt(date.group(7)))
                    .toSecondOfDay();
        } catch (DateTimeException noTime) {
            throw new UnfitTextException("\"" + text + "\" is no time");
        }
    }

    /** In a sentence, which comes first and what shows it; nothing where no date did. */
    Optional<String> told() {
        return dayFirst != null
                ? Optional.of("Dates have the day first, as " + dayFirst + " shows.")
                : Optional.ofNullable(monthFirst).map(date -> "Dates have the month first, as " + date + " shows.");
    }

    /** Since 1970, of what {@link #held} gave. */
    long seconds(long held) {
        long date = held / SECONDS;
        int first = (int) (date / PLACES % PLACES);
        int second = (int) (date % PLACES);
        int year = (int) (date / PLACES / PLACES);
        LocalDate day = dayFirst != null ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) + held % SECONDS;
    }
}
