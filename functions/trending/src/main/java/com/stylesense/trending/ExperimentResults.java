package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import com.stylesense.store.event.EventRetention;
import com.stylesense.store.experiment.ExperimentLife;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Adds up over people what was attributed to each variant of the experiments that run, or stopped so lately that orders may still come of
 * them. A day keeps what its last refresh counted, for the curve, and the guard looks at it. It costs as those experiments' people, and not as the log.
 */
@Singleton
class ExperimentResults {

    private static final long ADVISORY_LOCK = 5_794_302_118L;

    /** Of one that began before what is still kept, the last count that was whole stays. */
    private static final String LIVE = "(status = 'running' OR stopped_at >= ?) AND started_at >= ?";

    private static final String SUMS = """
        count(*), sum(trials), sum(successes), sum(trials * trials), sum(successes * successes), sum(trials * successes)
        """;

    /** Who was erased since is in none of them. */
    private static final String FORGET =
            "DELETE FROM experiment_results WHERE day = ?::date AND experiment IN (SELECT name FROM experiments WHERE "
                    + LIVE + ")";

    private static final String RATES = """
        INSERT INTO experiment_results
        SELECT experiment, ?::date, variant, metric, ?::timestamptz,
        """ + SUMS + """
        FROM (
            SELECT experiment, variant, person, sum(impressions)::float8 AS trials, sum(clicks)::float8 AS clicks,
                sum(additions)::float8 AS additions, sum(orders)::float8 AS orders
            FROM attributed_days
            WHERE experiment IN (SELECT name FROM experiments WHERE
        """ + LIVE + """
            ) GROUP BY experiment, variant, person
        ) AS one CROSS JOIN LATERAL (
            VALUES ('click_rate', clicks), ('addition_rate', additions), ('order_rate', orders)
        ) AS counted (metric, successes)
        GROUP BY experiment, variant, metric
        """;

    /** Of an interleaved list a trial is a click on it, and a success one on a product of the second team. */
    private static final String PREFERENCES = """
        INSERT INTO experiment_results
        SELECT experiment, ?::date, second, 'preference', ?::timestamptz,
        """ + SUMS + """
        FROM (
            SELECT days.experiment, variant.name AS second, person, sum(clicks)::float8 AS trials,
                coalesce(sum(clicks) FILTER (WHERE days.variant = variant.name), 0)::float8 AS successes
            FROM attributed_days days
            JOIN experiment_variants variant ON variant.experiment = days.experiment AND place = 1
            WHERE days.experiment IN (SELECT name FROM experiments WHERE kind = 'interleaving' AND (
        """ + LIVE + """
            )) GROUP BY days.experiment, variant.name, person
            HAVING sum(clicks) > 0
        ) AS one
        GROUP BY experiment, second
        """;

    private final Queries queries;
    private final ExperimentGuard guard;

    ExperimentResults(Queries queries, ExperimentGuard guard) {
        this.queries = queries;
        this.guard = guard;
    }

    @Transactional
    void renew(Instant now) {
        queries.allow(Refresh.STATEMENT_LIMIT);
        // The refresh's own lock is gone: of two that end together one would write what the other has written.
        queries.first("SELECT pg_advisory_xact_lock(?)", row -> true, ADVISORY_LOCK);
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Instant stopped = now.minus(ExperimentLife.STILL_COMING);
        Instant started = now.minus(EventRetention.KEPT);
        queries.execute(FORGET, day.toString(), stopped, started);
        queries.execute(RATES, day.toString(), now, stopped, started);
        queries.execute(PREFERENCES, day.toString(), now, stopped, started);
        guard.stopWhatDoesHarm(now);
        guard.stopWhatIsOver(now);
    }
}
