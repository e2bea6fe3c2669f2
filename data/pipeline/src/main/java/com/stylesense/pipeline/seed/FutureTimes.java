package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.csv.CsvRow;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts times that are still to come, such as of a slip in the year: what is new or trending would hang on them. */
final class FutureTimes {

    /** The clock of another machine, or a day that has begun elsewhere. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Instant latest;
    private final Map<String, Times> columns = new LinkedHashMap<>();

    FutureTimes(Instant now) {
        this.latest = now.plus(AHEAD);
    }

    void take(CsvRow row, String column, String time) {
        if (OffsetDateTime.parse(time).toInstant().isAfter(latest)) {
            columns.merge(
                    row.file() + ", column " + column,
                    new Times(row.line(), 1),
                    (first, more) -> new Times(first.line(), first.count() + 1));
        }
    }

    List<String> told() {
        return columns.entrySet().stream()
                .map(times -> String.format(
                        Locale.ROOT,
                        "%s: %,d times lie in the future, the first in line %d.",
                        times.getKey(),
                        times.getValue().count(),
                        times.getValue().line()))
                .toList();
    }

    private record Times(long line, long count) {}
}
