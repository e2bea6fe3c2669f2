package com.stylesense.operator.experiment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.stylesense.recommender.experiment.Metric;
import com.stylesense.recommender.experiment.PersonSums;
import com.stylesense.store.database.Queries;
import com.stylesense.store.experiment.ExperimentRow;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads what refreshes counted in experiments. */
@Singleton
class ResultReader {

    /** Of the days before the last one only what decides, for the curve. */
    private static final String RESULTS = """
        SELECT experiment, day, metric, variant, computed_at, people, trials, successes, trials_squared, successes_squared, products
        FROM experiment_results counted
        WHERE experiment = ANY (?)
          AND (metric IN ('click_rate', 'preference')
               OR day = (SELECT max(day) FROM experiment_results WHERE experiment = counted.experiment))
        """;

    private final Queries queries;

    ResultReader(Queries queries) {
        this.queries = queries;
    }

    private record Row(
            String experiment, LocalDate day, Metric metric, String variant, Instant computedAt, PersonSums sums) {}

    /** Each experiment's days, the oldest first; one that has none is not there. By one query for all. */
    Map<String, List<DayResult>> of(List<ExperimentRow> experiments) {
        String[] names = experiments.stream().map(ExperimentRow::name).toArray(String[]::new);
        Map<String, List<DayResult>> results = new HashMap<>();
        queries.list(RESULTS, ResultReader::row, (Object) names).stream()
                .collect(groupingBy(Row::experiment))
                .forEach((name, rows) -> results.put(name, days(rows)));
        return results;
    }

    private static List<DayResult> days(List<Row> rows) {
        return rows.stream().collect(groupingBy(Row::day, TreeMap::new, toList())).values().stream()
                .map(ResultReader::day)
                .toList();
    }

    private static DayResult day(List<Row> rows) {
        return new DayResult(
                rows.getFirst().day(),
                rows.getFirst().computedAt(),
                rows.stream().collect(groupingBy(Row::metric, toMap(Row::variant, Row::sums))));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                Metric.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                new PersonSums(
                        row.getLong(6),
                        row.getDouble(7),
                        row.getDouble(8),
                        row.getDouble(9),
                        row.getDouble(10),
                        row.getDouble(11)));
    }
}
