package com.stylesense.operator.experiment;

import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.Variant;
import com.stylesense.store.database.Queries;
import com.stylesense.store.experiment.ExperimentRow;
import com.stylesense.store.experiment.ExperimentRows;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of {@code experiments}, in the caller's transaction. */
@Singleton
class ExperimentTable {

    /** Whoever starts or stops one waits here for whoever does so at the same time, so that versions become visible in their order. */
    private static final String NEXT_VERSION = "UPDATE experiments_version SET version = version + 1 RETURNING version";

    private final Queries queries;
    private final Clock clock;

    ExperimentTable(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    List<ExperimentRow> newest(int most, long passedOver) {
        return ExperimentRows.read(
                        queries,
                        "run.name IN (SELECT name FROM experiments ORDER BY created_at DESC, name LIMIT ? OFFSET ?)",
                        most,
                        passedOver)
                .rows();
    }

    long count() {
        return queries.first("SELECT count(*) FROM experiments", row -> row.getLong(1))
                .orElseThrow();
    }

    Optional<ExperimentRow> named(String name) {
        return ExperimentRows.read(queries, "run.name = ?", name).rows().stream()
                .findFirst();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<ExperimentRow> locked(String name) {
        queries.list("SELECT name FROM experiments WHERE name = ? FOR UPDATE", row -> row.getString(1), name);
        return named(name);
    }

    /** As a draft. */
    void add(Experiment experiment) {
        int added = queries.execute(
                "INSERT INTO experiments (name, kind, page, shelf, status, created_at) VALUES (?, ?, ?, ?, 'draft', ?)"
                        + " ON CONFLICT DO NOTHING",
                experiment.name(),
                kind(experiment),
                experiment.page(),
                experiment.shelf(),
                clock.instant());
        if (added == 0) {
            throw ExperimentConflictException.nameTaken();
        }
        addVariants(experiment);
    }

    void redesign(Experiment draft) {
        queries.execute(
                "UPDATE experiments SET kind = ?, page = ?, shelf = ? WHERE name = ?",
                kind(draft),
                draft.page(),
                draft.shelf(),
                draft.name());
        queries.execute("DELETE FROM experiment_variants WHERE experiment = ?", draft.name());
        addVariants(draft);
    }

    private void addVariants(Experiment experiment) {
        queries.batch(
                "INSERT INTO experiment_variants (experiment, place, name, strategy, share, bucket_from, bucket_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, experiment.variants().size()).mapToObj(place -> variant(experiment, place)));
    }

    private static Object[] variant(Experiment experiment, int place) {
        Variant variant = experiment.variants().get(place);
        return new Object[] {
            experiment.name(),
            place,
            variant.name(),
            variant.strategy(),
            variant.share(),
            place == 0 ? 0 : experiment.bucketsUpTo(place - 1),
            experiment.bucketsUpTo(place)
        };
    }

    void start(Experiment draft) {
        long version = nextVersion();
        int started = queries.execute("""
            UPDATE experiments SET status = 'running', started_at = ?, started_version = ?
            WHERE name = ? AND NOT EXISTS (
                SELECT FROM experiments other WHERE (other.page, other.shelf, other.status) = (?, ?, 'running'))""", clock.instant(), version, draft.name(), draft.page(), draft.shelf());
        if (started == 0) {
            throw ExperimentConflictException.shelfTaken();
        }
    }

    void stop(String name) {
        queries.execute(
                "UPDATE experiments SET status = 'stopped', stopped_at = ?, stopped_version = ?, stopped_by = 'operator' WHERE name = ?",
                clock.instant(),
                nextVersion(),
                name);
    }

    /** In place of what was rolled out on that shelf before, if it is. */
    void rollOut(ExperimentRow row, String winner, boolean isServed) {
        nextVersion();
        if (isServed) {
            queries.execute(
                    "UPDATE experiments SET rolled_out = false WHERE page = ? AND shelf = ? AND rolled_out AND name <> ?",
                    row.page(),
                    row.shelf(),
                    row.name());
        }
        queries.execute(
                "UPDATE experiments SET winner = ?, rolled_out = ? WHERE name = ?", winner, isServed, row.name());
    }

    private long nextVersion() {
        return queries.first(NEXT_VERSION, row -> row.getLong(1)).orElseThrow();
    }

    private static String kind(Experiment experiment) {
        return experiment.kind().name().toLowerCase(Locale.ROOT);
    }
}
