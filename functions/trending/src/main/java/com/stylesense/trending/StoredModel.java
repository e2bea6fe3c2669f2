package com.stylesense.trending;

import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.Gains;
import com.stylesense.recommender.model.ItemModel;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.ModelTraining.Trained;
import com.stylesense.recommender.model.Neighbours;
import com.stylesense.recommender.model.Weights;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
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
     * @param traits  of the log's items
     * @param numbers of the log's items, by their product's id
     * @param wanted  ids of those whose neighbours are wanted
     */
    ItemModel read(Queries queries, Weights weights, ItemTraits traits, Map<Long, Integer> numbers, long[] wanted) {
        long[] ids = new long[numbers.size()];
        numbers.forEach((id, item) -> ids[item] = id);
        double[] popularities = new double[ids.length];
        double[] repeats = new double[ids.length];
        queries.forEach("SELECT product_id, popularity, repeat FROM item_similarities", FETCH_SIZE, row -> {
            Integer item = numbers.get(row.getLong(1));
            if (item != null) {
                popularities[item] = row.getDouble(2);
                repeats[item] = row.getDouble(3);
            }
        });
        Neighbours[] neighbours = new Neighbours[ids.length];
        Arrays.fill(neighbours, new Neighbours(new int[0], new float[0]));
        queries.forEach(
                "SELECT product_id, neighbours, similarities FROM item_similarities WHERE product_id = ANY (?)",
                FETCH_SIZE,
                row -> {
                    Integer item = numbers.get(row.getLong(1));
                    if (item != null) {
                        neighbours[item] = neighbours(row, numbers);
                    }
                },
                (Object) wanted);
        return new ItemModel(weights, ids, neighbours, repeats, popularities, traits);
    }

    private static Neighbours neighbours(ResultSet row, Map<Long, Integer> numbers) throws SQLException {
        Long[] ids = (Long[]) row.getArray(2).getArray();
        Float[] similarities = (Float[]) row.getArray(3).getArray();
        int[] items = new int[ids.length];
        float[] kept = new float[ids.length];
        int size = 0;
        for (int place = 0; place < ids.length; place++) {
            Integer item = numbers.get(ids[place]);
            if (item != null) {
                items[size] = item;
                kept[size++] = similarities[place];
            }
        }
        return new Neighbours(Arrays.copyOf(items, size), Arrays.copyOf(kept, size));
    }

    private Weights weights(ResultSet row) throws SQLException {
        try {
            return Weights.labelled(json.readValue(row.getString(1), Argument.mapOf(String.class, Double.class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes down what is known of a model that was just trained. */
    void write(Queries queries, Trained trained, Instant weighedAt, String verdict, EventLog log, Instant now) {
        queries.execute(
                """
                INSERT INTO ranking_models (state, trained_at, verdict, weights, weighed_at, metrics, events, first_event, last_event)
                VALUES (?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?)
                ON CONFLICT (state) DO UPDATE SET (trained_at, verdict, weights, weighed_at, metrics, events, first_event, last_event) =
                    (excluded.trained_at, excluded.verdict, excluded.weights, excluded.weighed_at, excluded.metrics, excluded.events,
                     excluded.first_event, excluded.last_event)
                """,
                trained.mayServe() ? "serving" : "refused",
                now,
                verdict,
                text(trained.model().weights().labelled()),
                weighedAt,
                text(metrics(trained)),
                log.size(),
                Instant.ofEpochSecond(log.begin()),
                Instant.ofEpochSecond(log.end()));
    }

    private static Map<String, Double> metrics(Trained trained) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("cases", (double) trained.gains().values().length);
        metrics.put("ndcg@10", trained.gains().mean());
        metrics.put("ndcg@10_standard_error", trained.gains().standardError());
        trained.stored().map(Gains::mean).ifPresent(mean -> metrics.put("ndcg@10_of_the_one_before", mean));
        return metrics;
    }

    private String text(Map<String, Double> values) {
        try {
            return json.writeValueAsString(values);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
