package com.stylesense.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import com.stylesense.recommender.copurchase.PurchaseCounts;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.strategy.trending.TrendingScore;
import com.stylesense.spark.Ranking.Similar;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table.
 *
 * @param columns as the database names them
 */
record TableRows(String name, StructType columns, JavaRDD<Row> rows) {

    private static TableRows of(String name, String columns, JavaRDD<Row> rows) {
        return new TableRows(name, StructType.fromDDL(columns), rows);
    }

    /** What was bought and talked about lately. */
    static TableRows trending(Dataset<Row> events, Dataset<Row> products, Instant now) {
        Instant since = now.minus(Duration.ofDays(TrendingScore.WINDOW_DAYS));
        Column isOrder = col("kind").equalTo(EventKind.ORDER.ordinal());
        Dataset<Row> counted = events.filter(col("kind").notEqual(EventKind.CART.ordinal()))
                .filter(col("at").between(Timestamp.from(since), Timestamp.from(now)))
                .groupBy("product_id")
                .agg(
                        sum(when(isOrder, col("value").cast("long")).otherwise(lit(0L)))
                                .as("units"),
                        sum(when(isOrder, lit(0L)).otherwise(lit(1L))).as("interactions"));
        Dataset<Row> ratings = products.select(
                col("id").cast("long").as("product_id"),
                coalesce(col("avg_rating").cast("double"), lit(0.0)).as("rating"));
        JavaRDD<Row> rows = counted.join(ratings, "product_id")
                .select("product_id", "units", "interactions", "rating")
                .javaRDD()
                .map(row -> RowFactory.create(
                        row.getLong(0),
                        row.getLong(1),
                        row.getLong(2),
                        TrendingScore.of(row.getLong(1), row.getLong(2), row.getDouble(3))));
        return of("trending", "product_id BIGINT, units BIGINT, interactions BIGINT, score DOUBLE", rows);
    }

    static TableRows popularity(LogParts parts, PurchaseCounts counts) {
        Broadcast<long[]> ids = parts.broadcastItemIds();
        Broadcast<PurchaseCounts> shared = parts.context().broadcast(counts);
        int tasks = parts.context().defaultParallelism();
        long items = parts.items();
        // The tasks make the rows: millions of them are too many for the driver.
        JavaRDD<Row> rows = parts.context()
                .parallelize(IntStream.range(0, tasks).boxed().toList(), tasks)
                .flatMap(task -> IntStream.range((int) (items * task / tasks), (int) (items * (task + 1) / tasks))
                        .filter(item -> shared.value().buyers()[item] > 0)
                        .mapToObj(item -> RowFactory.create(
                                ids.value()[item],
                                shared.value().buyers()[item],
                                shared.value().units()[item]))
                        .iterator());
        return of("product_popularity", "product_id BIGINT, buyers INT, units BIGINT", rows);
    }

    static TableRows coPurchases(LogParts parts, JavaRDD<ItemRow> counted) {
        Broadcast<long[]> ids = parts.broadcastItemIds();
        return of(
                "co_purchases",
                "product_id BIGINT, partners ARRAY<BIGINT>, co_buyers ARRAY<INT>, buyers ARRAY<INT>, complete BOOLEAN, "
                        + "packed STRING",
                counted.filter(row -> row.coPurchases().ids().length > 0)
                        .map(row -> RowFactory.create(
                                ids.value()[row.item()],
                                row.coPurchases().ids(),
                                row.coPurchases().counts(),
                                row.coPurchases().buyers(),
                                row.complete(),
                                bytea(row.packed()))));
    }

    /** As the database reads bytes out of JSON. */
    private static @Nullable String bytea(byte @Nullable [] bytes) {
        return bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes);
    }

    static TableRows coOrders(LogParts parts, JavaRDD<ItemRow> counted) {
        Broadcast<long[]> ids = parts.broadcastItemIds();
        return of(
                "co_orders",
                "product_id BIGINT, partners ARRAY<BIGINT>, orders ARRAY<INT>",
                counted.filter(row -> row.inOrders().ids().length > 0)
                        .map(row -> RowFactory.create(
                                ids.value()[row.item()],
                                row.inOrders().ids(),
                                row.inOrders().counts())));
    }

    static TableRows itemSimilarities(Ranking ranking) {
        return of(
                "item_similarities",
                "product_id BIGINT, neighbours ARRAY<BIGINT>, similarities ARRAY<FLOAT>, popularity DOUBLE, "
                        + "repeat DOUBLE, replenished BOOLEAN",
                ranking.similar().map(Similar::row));
    }
}
