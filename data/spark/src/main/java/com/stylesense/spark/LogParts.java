package com.stylesense.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_seconds;

import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.EventLogBuilder.SameTime;
import com.stylesense.recommender.model.ItemNumbers;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * The log in parts, one a task, that follow each other in order of the shoppers' ids and number the items alike. A shopper stands in one
 * part with all that it did.
 */
final class LogParts {

    private final JavaSparkContext context;
    private final Broadcast<long[]> itemIds;
    private final JavaRDD<Part> parts;

    /** @param number from 0, in the parts' order */
    record Part(int number, EventLog log) implements Serializable {}

    /**
     * @param events as {@link ShopEvents} has them
     * @param count  how many parts
     */
    LogParts(JavaSparkContext context, Dataset<Row> events, int count) {
        this.context = context;
        long[] ids = events.select("product_id").distinct().javaRDD().map(row -> row.getLong(0)).collect().stream()
                .mapToLong(Long::longValue)
                .toArray();
        ItemNumbers numbers = new ItemNumbers(ids, ItemNumbers.SEED);
        Broadcast<ItemNumbers> shared = context.broadcast(numbers);
        itemIds = context.broadcast(numbers.ids());
        parts = events.select(
                        col("user_id"),
                        col("product_id"),
                        col("order_id"),
                        unix_seconds(col("at")),
                        col("kind"),
                        col("value"))
                .repartitionByRange(count, col("user_id"))
                .javaRDD()
                .mapPartitionsWithIndex((number, rows) -> part(number, rows, shared.value()), true)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    private static Iterator<Part> part(int number, Iterator<Row> rows, ItemNumbers numbers) {
        EventLogBuilder log = new EventLogBuilder(SameTime.BY_ITEM);
        rows.forEachRemaining(row -> ShopEvents.add(log, row));
        return List.of(new Part(number, log.build(numbers).withItems(new long[0])))
                .iterator();
    }

    /** By the log's numbers. */
    long[] itemIds() {
        return itemIds.value();
    }

    /** As {@link #itemIds}, for tasks. */
    Broadcast<long[]> broadcastItemIds() {
        return itemIds;
    }

    int items() {
        return itemIds.value().length;
    }

    /** A log of all items in which nothing happened. */
    EventLog empty() {
        return EventLog.joined(itemIds(), List.of());
    }

    /** All parts, each with the items' ids. */
    JavaRDD<Part> all() {
        Broadcast<long[]> ids = itemIds;
        return parts.map(part -> new Part(part.number, part.log.withItems(ids.value())));
    }

    /**
     * What is counted of all parts together, by as few tasks as work at once: each holds one count of all items, however many parts there
     * are.
     */
    <T> T total(Function<Part, T> count, Function2<T, T, T> add) {
        return all().coalesce(context.defaultParallelism())
                .mapPartitions(own -> {
                    T sum = null;
                    while (own.hasNext()) {
                        T one = count.call(own.next());
                        sum = sum == null ? one : add.call(sum, one);
                    }
                    return Stream.ofNullable(sum).iterator();
                })
                .reduce(add);
    }

    /** One log of what is taken of each part, which must fit into the driver. */
    EventLog joined(Function<Part, EventLog> taken) {
        List<Part> logs = all().map(
                        part -> new Part(part.number, taken.call(part).withItems(new long[0])))
                .collect();
        return EventLog.joined(
                itemIds(),
                IntStream.range(0, logs.size())
                        .mapToObj(place -> logs.get(place).log)
                        .toList());
    }

    JavaSparkContext context() {
        return context;
    }
}
