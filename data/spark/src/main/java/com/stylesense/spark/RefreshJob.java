package com.stylesense.spark;

import com.stylesense.recommender.model.ItemTraits;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The refresh as a Spark job: from the shop's log to the tables that are served precomputed, staged for the refresh function to take over.
 * Its rows are those that the function would write, since all arithmetic is the recommender's.
 */
final class RefreshJob {

    private final SparkSession spark;
    private final ShopTables tables;
    private final StagedTables staged;
    private final Stages stages;
    private final Instant now;
    private final Sizes sizes;

    /**
     * What bounds the memory of a task.
     *
     * @param eventsAPart   about so many events are arranged at a time, and sent on
     * @param eventsAtATime about so many are counted at a time, of some fifty bytes each
     * @param pairsABlock   so many pairs are counted at a time, of some thirty bytes each, or those of one item
     * @param stepsAtATime  so many neighbours are held to walk a second step to, of eight bytes each, or those that are one item
     */
    record Sizes(long eventsAPart, long eventsAtATime, long pairsABlock, long stepsAtATime) {

        static final Sizes USUAL = new Sizes(500_000, 2_000_000, 30_000_000, 20_000_000);

        int parts(long events) {
            return (int) Math.max(1, (events + eventsAPart - 1) / eventsAPart);
        }
    }

    /** What is read of the shop, the events kept until they are arranged. */
    private record Log(Dataset<Row> events, long size, Dataset<Row> products) {}

    private record Arranged(LogParts parts, ItemTraits traits, Tally tally) {}

    /**
     * @param input  as {@link ShopTables} takes it
     * @param output as {@link StagedTables} takes it
     * @param now    the moment at which the log is looked at
     */
    RefreshJob(SparkSession spark, String input, String output, Instant now, Sizes sizes, Stages stages) {
        this.spark = spark;
        this.tables = new ShopTables(spark, input);
        this.staged = new StagedTables(spark, output);
        this.now = now;
        this.sizes = sizes;
        this.stages = stages;
    }

    void run() {
        Log log = stages.run("Reading the log", this::read);
        stages.run("Trending", () -> staged.write(TableRows.trending(log.events, log.products, now)));
        Arranged arranged = stages.run("Arranging it by shopper", () -> arrange(log));
        LogParts parts = arranged.parts;
        Tally tally = arranged.tally;
        stages.run("Popularity", () -> staged.write(TableRows.popularity(parts, tally.purchases())));
        Training training = stages.run(
                "Learning the weights", () -> new Training(parts, arranged.traits, tally, tables.serving(), now));
        JavaRDD<ItemRow> counted = stages.run("Counting what goes together", () -> {
            JavaRDD<ItemRow> rows = new Blocks(parts, sizes).rows(training);
            rows.count();
            return rows;
        });
        stages.run("Co-purchases", () -> {
            staged.write(TableRows.coPurchases(parts, counted));
            staged.write(TableRows.coOrders(parts, counted));
        });
        Map<String, Object> model = stages.run("Learned ranking", () -> {
            Ranking ranking = new Ranking(training, counted, sizes.stepsAtATime());
            staged.write(TableRows.itemSimilarities(ranking));
            return ranking.facts();
        });
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("now", now.toString());
        facts.put("model", model);
        facts.put("seconds", stages.seconds());
        staged.finish(facts);
    }

    private Log read() {
        Dataset<Row> events = ShopEvents.of(tables).persist(StorageLevel.MEMORY_AND_DISK());
        return new Log(events, events.count(), tables.products());
    }

    private Arranged arrange(Log log) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        LogParts parts = new LogParts(context, log.events, sizes.parts(log.size));
        ItemTraits traits = Traits.of(log.products, parts.empty());
        Broadcast<ItemTraits> shared = context.broadcast(traits);
        Tally tally = parts.total(part -> Tally.of(part.log(), shared.value()), Tally::add);
        log.events.unpersist();
        return new Arranged(parts, traits, tally);
    }
}
