package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import com.stylesense.store.event.EventRetention;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the parts of {@code events} for the days to come, and drops those that nobody may keep any longer: a day goes as a whole, at a
 * cost that does not grow with what it held. An event of a day that had no part yet stands in {@code events_of_other_days} until then.
 * What visitors picked is forgotten after as long a time, if they have not picked anew, and so is how answers were counted.
 */
@Singleton
class EventDays {

    /** So many days without a refresh cost nothing but a detour. */
    private static final int AHEAD = 3;

    /** A generation of {@code event_ids} takes ids for so long. */
    private static final Duration GENERATION = Duration.ofDays(31);

    private static final String OTHER_DAYS = "events_of_other_days";
    private static final String PREFIX = "events_";
    private static final List<String> ANSWER_FIGURES = List.of("daily_fallbacks", "daily_latencies");

    private final Queries queries;

    EventDays(Queries queries) {
        this.queries = queries;
    }

    /** Run by one process at a time, as a refresh is. Who sends events meanwhile waits for its end, which is a matter of milliseconds. */
    @Transactional
    void renew(Instant now) {
        queries.allow(Refresh.STATEMENT_LIMIT);
        LocalDate oldest = dayOf(now.minus(EventRetention.KEPT));
        Set<LocalDate> days = partitions();
        for (LocalDate day : days) {
            if (day.isBefore(oldest)) {
                queries.execute("DROP TABLE " + partition(day));
            }
        }
        Set<LocalDate> missing = wanted(now, oldest);
        missing.removeAll(days);
        if (!missing.isEmpty()) {
            // Who writes waits here, before it looks for the day's part: one that had found the other days' would be
            // refused there.
            queries.execute("LOCK TABLE ONLY events IN SHARE ROW EXCLUSIVE MODE");
            missing.forEach(this::create);
        }
        emptyNextGeneration(now);
        queries.execute(
                "DELETE FROM preferences WHERE visitor_id IS NOT NULL AND updated_at < ?",
                now.minus(EventRetention.KEPT));
        for (String counted : ANSWER_FIGURES) {
            queries.execute("DELETE FROM " + counted + " WHERE day < ?::date", oldest.toString());
        }
    }

    private Set<LocalDate> partitions() {
        return days("""
            SELECT to_date(right(relname, 8), 'YYYYMMDD')
            FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
            WHERE inhparent = 'events'::regclass AND relname ~ '^events_[0-9]{8}$'
            """);
    }

    /** Days to come, and those of which events have come already. What is too old to have a day goes. */
    private Set<LocalDate> wanted(Instant now, LocalDate oldest) {
        queries.execute("DELETE FROM " + OTHER_DAYS + " WHERE at < ?", start(oldest));
        Set<LocalDate> wanted = days("SELECT DISTINCT (at AT TIME ZONE 'UTC')::date FROM " + OTHER_DAYS);
        dayOf(now).datesUntil(dayOf(now).plusDays(AHEAD + 1)).forEach(wanted::add);
        return wanted;
    }

    private void create(LocalDate day) {
        String partition = partition(day);
        String from = start(day).toString();
        String to = start(day.plusDays(1)).toString();
        queries.execute("CREATE TABLE " + partition
                + " (LIKE events INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES)");
        queries.execute(
                "WITH moved AS (DELETE FROM " + OTHER_DAYS + " WHERE at >= ? AND at < ? RETURNING *) INSERT INTO "
                        + partition + " SELECT * FROM moved",
                start(day),
                start(day.plusDays(1)));
        queries.execute("ALTER TABLE events ATTACH PARTITION " + partition + " FOR VALUES FROM ('" + from + "') TO ('"
                + to + "')");
    }

    /** Looked at first, since truncating an empty table writes new files all the same. */
    private void emptyNextGeneration(Instant now) {
        String next = "event_ids_"
                + queries.first("SELECT event_generation(?)", row -> row.getInt(1), now.plus(GENERATION))
                        .orElseThrow();
        if (!queries.list("SELECT 1 FROM " + next + " LIMIT 1", row -> row.getInt(1))
                .isEmpty()) {
            queries.execute("TRUNCATE " + next);
        }
    }

    private Set<LocalDate> days(String sql) {
        List<LocalDate> days = queries.list(sql, row -> row.getObject(1, LocalDate.class));
        return new TreeSet<>(days);
    }

    private static String partition(LocalDate day) {
        return PREFIX + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
