package com.stylesense.operator.report;

import com.stylesense.operator.report.Report.Freshness;
import com.stylesense.operator.report.Report.Model;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How fresh that is what the scheduled refresh computes. */
@Singleton
class RefreshReader {

    private final Queries queries;

    RefreshReader(Queries queries) {
        this.queries = queries;
    }

    /** By name. */
    List<Freshness> tables(Instant now) {
        return queries.list(
                "SELECT name, refreshed_at, took_ms, rows FROM refreshes ORDER BY name", row -> freshness(row, now));
    }

    /** @param state of {@code ranking_models} */
    Optional<Model> model(String state) {
        return queries.first(
                "SELECT trained_at, verdict, events FROM ranking_models WHERE state = ?",
                row -> new Model(instant(row, 1), row.getString(2), row.getLong(3)),
                state);
    }

    private static Freshness freshness(ResultSet row, Instant now) throws SQLException {
        Instant at = instant(row, 2);
        return new Freshness(
                row.getString(1), at, Duration.between(at, now).toSeconds(), row.getLong(3), row.getLong(4));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
