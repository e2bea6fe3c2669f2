package com.stylesense.recommend.store;

import com.stylesense.store.database.Queries;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** What is written down of the learned ranking's models. Safe for any number of threads. */
@Singleton
public final class RankingModels {

    private final Queries queries;
    private final JsonMapper json;

    RankingModels(Queries queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    /**
     * @param verdict why it serves, as a sentence
     * @param events  how many it was learned from
     * @param metrics of held-out shoppers, by name
     * @param weights by name
     */
    public record ServingModel(
            Instant trainedAt, String verdict, long events, Map<String, Double> metrics, Map<String, Double> weights) {}

    /** The one that serves; empty until a first refresh. */
    public Optional<ServingModel> serving() {
        return serving(queries);
    }

    /** Likewise, in a transaction. */
    Optional<ServingModel> serving(Queries transaction) {
        return transaction.first(
                "SELECT trained_at, verdict, events, metrics, weights FROM ranking_models WHERE state = 'serving'",
                this::model);
    }

    private ServingModel model(ResultSet row) throws SQLException {
        return new ServingModel(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getLong(3),
                numbers(row.getString(4)),
                numbers(row.getString(5)));
    }

    private Map<String, Double> numbers(String text) {
        try {
            return json.readValue(text, Argument.mapOf(String.class, Double.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
