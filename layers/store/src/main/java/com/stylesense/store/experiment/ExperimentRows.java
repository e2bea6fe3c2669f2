package com.stylesense.store.experiment;

import com.stylesense.store.database.Queries;
import com.stylesense.store.experiment.ExperimentRow.VariantRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads {@code experiments} with their variants. */
public final class ExperimentRows {

    private static final String SELECT = """
        SELECT version, run.name, kind, page, shelf, names, strategies, shares, status, winner, rolled_out, stopped_by,
            created_at, started_at, stopped_at
        FROM experiments_version
        LEFT JOIN (
            SELECT experiments.*, names, strategies, shares
            FROM experiments CROSS JOIN LATERAL (
                SELECT array_agg(variant.name ORDER BY place) AS names, array_agg(strategy ORDER BY place) AS strategies,
                    array_agg(share ORDER BY place) AS shares
                FROM experiment_variants variant WHERE experiment = experiments.name) AS variants
        ) AS run ON %s
        ORDER BY created_at DESC, run.name
        """;

    private ExperimentRows() {}

    /** @param version of what was started and stopped, as of the rows */
    public record Versioned(long version, List<ExperimentRow> rows) {}

    /**
     * Those that the condition picks, the newest first, and the version at the same moment.
     *
     * @param condition on the columns of {@code experiments}, whose alias is {@code run}
     */
    public static Versioned read(Queries queries, String condition, @Nullable Object... parameters) {
        List<VersionedRow> rows = queries.list(SELECT.formatted(condition), ExperimentRows::versioned, parameters);
        return new Versioned(
                rows.getFirst().version(),
                rows.stream().flatMap(row -> row.row().stream()).toList());
    }

    private record VersionedRow(long version, Optional<ExperimentRow> row) {}

    private static VersionedRow versioned(ResultSet row) throws SQLException {
        return new VersionedRow(
                row.getLong(1), row.getString(2) == null ? Optional.empty() : Optional.of(experiment(row)));
    }

    private static ExperimentRow experiment(ResultSet row) throws SQLException {
        return new ExperimentRow(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                variants(row),
                row.getString(9),
                Optional.ofNullable(row.getString(10)),
                row.getBoolean(11),
                Optional.ofNullable(row.getString(12)),
                moment(row, 13).orElseThrow(),
                moment(row, 14),
                moment(row, 15));
    }

    private static List<VariantRow> variants(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray(6).getArray();
        String[] strategies = (String[]) row.getArray(7).getArray();
        Double[] shares = (Double[]) row.getArray(8).getArray();
        return IntStream.range(0, names.length)
                .mapToObj(place -> new VariantRow(names[place], strategies[place], shares[place]))
                .toList();
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
