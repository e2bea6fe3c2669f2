package com.stylesense.trending;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.ItemModel;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.StoredModelReader;
import com.stylesense.recommender.model.TrainedModel;
import com.stylesense.recommender.model.Weights;
import com.stylesense.store.database.Queries;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** The model that serves, as it is stored, and what is written down of it. */
@Singleton
final class StoredModel {

    private static final int FETCH_SIZE = 10_000;

    private final JsonMapper json;

    StoredModel(JsonMapper json) {
        this.json = json;
    }

    /** @param learnedAt when they were learned */
    record Stored(Weights weights, Instant learnedAt) {}

    /** The weights of the model that serves; empty where none does. */
    Optional<Stored> weights(Queries queries) {
        return queries.first(
                "SELECT weights, weighed_at FROM ranking_models WHERE state = 'serving'",
                row -> new Stored(
                        weights(row), row.getObject(2, OffsetDateTime.class).toInstant()));
    }

    /**
     * The model that serves, over the items of a log, with the neighbours of some of them.
     *
     * @param traits of the log's items
     * @param wanted ids of those whose neighbours are wanted
     */
    ItemModel read(Queries queries, Weights weights, EventLog log, ItemTraits traits, long[] wanted) {
        StoredModelReader model = new StoredModelReader(log);
        queries.forEach(
                "SELECT product_id, popularity, repeat FROM item_similarities",
                FETCH_SIZE,
                row -> model.add(row.getLong(1), row.getDouble(2), row.getDouble(3)));
        queries.forEach(
                "SELECT product_id, neighbours, similarities FROM item_similarities WHERE product_id = ANY (?)",
                FETCH_SIZE,
                row -> model.addNeighbours(
                        row.getLong(1), (Long[]) row.getArray(2).getArray(), (Float[])
                                row.getArray(3).getArray()),
                (Object) wanted);
        return model.model(weights, traits);
    }

    private Weights weights(ResultSet row) throws SQLException {
        try {
            return Weights.labelled(json.readValue(row.getString(1), Argument.mapOf(String.class, Double.class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What is written down of a model.
     *
     * @param weights   by their labels
     * @param weighedAt when these were learned
     * @param events  how many it was learned from, the first and the last of them in seconds since 1970
     */
    @Serdeable
    record Facts(
            boolean serves,
            String verdict,
            Map<String, Double> weights,
            Map<String, Double> metrics,
            @JsonProperty("weighed_at") Instant weighedAt,
            long events,
            @JsonProperty("first_event") long firstEvent,
            @JsonProperty("last_event") long lastEvent) {

        static Facts of(TrainedModel trained, Instant weighedAt, EventLog log) {
            return new Facts(
                    trained.mayServe(),
                    trained.verdict(),
                    trained.model().weights().labelled(),
                    trained.metrics(),
                    weighedAt,
                    log.size(),
                    log.begin(),
                    log.end());
        }
    }

    /** Writes down what is known of a model that was just trained. */
    void write(Queries queries, Facts model, Instant now) {
        queries.execute(
                """
                INSERT INTO ranking_models (state, trained_at, verdict, weights, weighed_at, metrics, events, first_event, last_event)
                VALUES (?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?)
                ON CONFLICT (state) DO UPDATE SET (trained_at, verdict, weights, weighed_at, metrics, events, first_event, last_event) =
                    (excluded.trained_at, excluded.verdict, excluded.weights, excluded.weighed_at, excluded.metrics, excluded.events,
                     excluded.first_event, excluded.last_event)
                """,
                model.serves() ? "serving" : "refused",
                now,
                model.verdict(),
                text(model.weights()),
                model.weighedAt(),
                text(model.metrics()),
                model.events(),
                Instant.ofEpochSecond(model.firstEvent()),
                Instant.ofEpochSecond(model.lastEvent()));
    }

    private String text(Map<String, Double> values) {
        try {
            return json.writeValueAsString(values);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
