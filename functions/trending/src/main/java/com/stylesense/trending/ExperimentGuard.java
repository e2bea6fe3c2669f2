package com.stylesense.trending;

import com.stylesense.recommender.experiment.Comparison;
import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.Metric;
import com.stylesense.recommender.experiment.Observations;
import com.stylesense.recommender.experiment.PersonSums;
import com.stylesense.recommender.experiment.Reading;
import com.stylesense.recommender.experiment.Variant;
import com.stylesense.store.database.Queries;
import com.stylesense.store.experiment.ExperimentLife;
import com.stylesense.store.experiment.ExperimentRow;
import com.stylesense.store.experiment.ExperimentRows;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.convert.ConversionService;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops an experiment of which a variant does more harm than the shop's bound: when even the best end of the interval that may be looked at
 * always lies beyond it; and one that has run for as long as it can be counted. The shelf's own strategy serves again, and the experiment
 * says what stopped it.
 */
@Singleton
class ExperimentGuard {

    private static final Logger LOG = LoggerFactory.getLogger(ExperimentGuard.class);

    private static final String SUMS = """
        SELECT metric, variant, people, trials, successes, trials_squared, successes_squared, products
        FROM experiment_results
        WHERE experiment = ? AND day = ?::date AND metric IN ('click_rate', 'preference')
        """;

    private static final String STOP = """
        WITH next AS (UPDATE experiments_version SET version = version + 1 RETURNING version)
        UPDATE experiments SET status = 'stopped', stopped_by = ?, stopped_at = ?, stopped_version = version
        FROM next WHERE name = ? AND status = 'running'
        """;

    private final Queries queries;
    private final double bound;

    /** @param bound say 0.05: a twentieth fewer clicks than the control gets */
    ExperimentGuard(Queries queries, @Value("${stylesense.experiments.guard:0.05}") String bound) {
        this.queries = queries;
        this.bound = part(bound);
    }

    private static double part(String given) {
        return ConversionService.SHARED
                .convert(given, Double.class)
                .filter(part -> part >= 0 && part <= 1)
                .orElseThrow(() -> new ConfigurationException(
                        "STYLESENSE_EXPERIMENTS_GUARD is '%s': give it a part from 0 to 1, such as 0.05."
                                .formatted(given)));
    }

    /** After the results of that moment are stored, in the same transaction. */
    void stopWhatDoesHarm(Instant now) {
        for (ExperimentRow running :
                ExperimentRows.read(queries, "status = 'running'").rows()) {
            harm(running, now).ifPresent(worst -> {
                LOG.warn(
                        "Experiment {} is stopped: {} gets {} % of the control's clicks less, at the least",
                        running.name(),
                        worst.variant().name(),
                        Math.round(-100 * worst.relative(worst.alwaysValid().high())));
                queries.execute(STOP, "guard", now, running.name());
            });
        }
    }

    /** What it counted first would be forgotten next, as events are. */
    void stopWhatIsOver(Instant now) {
        for (ExperimentRow over : ExperimentRows.read(
                        queries, "status = 'running' AND started_at < ?", now.minus(ExperimentLife.LONGEST))
                .rows()) {
            LOG.info("Experiment {} has run for as long as its events are kept, and is stopped", over.name());
            queries.execute(STOP, "time", now, over.name());
        }
    }

    private Optional<Comparison> harm(ExperimentRow running, Instant now) {
        return reading(running, now).deciding().stream()
                .filter(comparison -> comparison.isWorseBy(bound))
                .findFirst();
    }

    private Reading reading(ExperimentRow row, Instant now) {
        Experiment experiment = new Experiment(
                row.name(),
                Experiment.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                row.page(),
                row.shelf(),
                row.variants().stream()
                        .map(variant -> new Variant(variant.name(), variant.strategy(), variant.share()))
                        .toList());
        String day = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        Map<String, PersonSums> sums = queries.list(SUMS, ExperimentGuard::sums, row.name(), day).stream()
                .collect(Collectors.toMap(Sums::key, Sums::sums));
        List<PersonSums> clicks = experiment.variants().stream()
                .map(variant -> sums.getOrDefault(Sums.key("click_rate", variant.name()), PersonSums.NONE))
                .toList();
        String second = experiment.variants().getLast().name();
        return new Reading(
                experiment,
                new Observations(
                        Map.of(Metric.CLICK_RATE, clicks),
                        sums.getOrDefault(Sums.key("preference", second), PersonSums.NONE)));
    }

    private record Sums(String key, PersonSums sums) {

        static String key(String metric, String variant) {
            return metric + ":" + variant;
        }
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                Sums.key(row.getString(1), row.getString(2)),
                new PersonSums(
                        row.getLong(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6),
                        row.getDouble(7),
                        row.getDouble(8)));
    }
}
