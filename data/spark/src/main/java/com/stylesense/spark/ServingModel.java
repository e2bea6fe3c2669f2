package com.stylesense.spark;

import static org.apache.spark.sql.functions.col;

import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.ItemModel;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.StoredModelReader;
import com.stylesense.recommender.model.Weights;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The model that serves, with which a new one is compared and whose weights a new one is made by.
 *
 * @param weighedAt when the weights were learned
 * @param rows      of {@code product_id, neighbours, similarities, popularity, repeat}
 */
record ServingModel(Weights weights, Instant weighedAt, Dataset<Row> rows) {

    /** @param models of {@code state, weights, weighed_at}, the weights as JSON */
    static Optional<ServingModel> of(Dataset<Row> models, Dataset<Row> rows) {
        List<Row> serving = models.filter(col("state").equalTo("serving"))
                .selectExpr("from_json(weights, 'MAP<STRING, DOUBLE>')", "unix_micros(CAST(weighed_at AS TIMESTAMP))")
                .collectAsList();
        return serving.stream()
                .findFirst()
                .map(model -> new ServingModel(Weights.labelled(model.getJavaMap(0)), instant(model.getLong(1)), rows));
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
    }

    /**
     * Over the items of a log, with the neighbours of some of them.
     *
     * @param traits of the log's items
     * @param wanted ids of those whose neighbours are wanted
     */
    ItemModel over(EventLog log, ItemTraits traits, Set<Long> wanted) {
        StoredModelReader model = new StoredModelReader(log);
        rows.select("product_id", "popularity", "repeat")
                .toLocalIterator()
                .forEachRemaining(row -> model.add(row.getLong(0), row.getDouble(1), row.getDouble(2)));
        rows.filter(col("product_id").isInCollection(wanted))
                .select("product_id", "neighbours", "similarities")
                .collectAsList()
                .forEach(row -> model.addNeighbours(
                        row.getLong(0),
                        row.<Long>getList(1).toArray(Long[]::new),
                        row.<Float>getList(2).toArray(Float[]::new)));
        return model.model(weights, traits);
    }
}
