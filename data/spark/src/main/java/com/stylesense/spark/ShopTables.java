package com.stylesense.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * The shop's tables, wherever they lie: in a folder, here or in S3, as the data files' CSV or as Parquet, which is looked for first; or in
 * the database, read by ranges of its ids.
 */
final class ShopTables {

    /** Rows that one task reads of a database's table. */
    private static final long ROWS_A_TASK = 1_000_000;

    private final SparkSession spark;
    private final String input;

    /** @param input a folder, or a JDBC address */
    ShopTables(SparkSession spark, String input) {
        this.spark = spark;
        this.input = input;
    }

    Dataset<Row> orders() {
        return required("orders", "id, user_id, status, ordered_at");
    }

    Dataset<Row> orderItems() {
        return required("order_items", "id, order_id, product_id, quantity");
    }

    Dataset<Row> interactions() {
        return required("interactions", "id, user_id, product_id, kind, rating, created_at");
    }

    /** What lies in carts; an export tells, the data files do not. */
    Optional<Dataset<Row>> cartItems() {
        return isDatabase()
                ? Optional.of(jdbc("(SELECT user_id, product_id, added_at FROM cart_items) cart")
                        .load())
                : found("cart_items");
    }

    /** The model that serves, where one does; an export tells, the data files do not. */
    Optional<ServingModel> serving() {
        if (isDatabase()) {
            return ServingModel.of(
                    jdbc("(SELECT state, weights::text AS weights, weighed_at FROM ranking_models) models")
                            .load(),
                    jdbc("(SELECT product_id, neighbours, similarities, popularity, repeat FROM item_similarities) serving")
                            .load());
        }
        return found("ranking_models")
                .flatMap(models ->
                        found("item_similarities").flatMap(rows -> ServingModel.of(models, similarities(rows))));
    }

    /** CSV has no arrays: there they are JSON. */
    private static Dataset<Row> similarities(Dataset<Row> rows) {
        boolean text = rows.schema().apply("neighbours").dataType().equals(DataTypes.StringType);
        return text
                ? rows.selectExpr(
                        "CAST(product_id AS BIGINT) AS product_id",
                        "from_json(neighbours, 'ARRAY<BIGINT>') AS neighbours",
                        "from_json(similarities, 'ARRAY<FLOAT>') AS similarities",
                        "CAST(popularity AS DOUBLE) AS popularity",
                        "CAST(repeat AS DOUBLE) AS repeat")
                : rows;
    }

    /** With columns {@code id, gender, brand, article_type, avg_rating}. */
    Dataset<Row> products() {
        Dataset<Row> products = isDatabase()
                ? table("products", "id, gender, brand, article_type, avg_rating")
                : found("products_clean").or(() -> found("products")).orElseThrow(() -> missing("products_clean"));
        boolean ofTheDataFiles = List.of(products.columns()).contains("articleType");
        return ofTheDataFiles ? products.withColumnRenamed("articleType", "article_type") : products;
    }

    private boolean isDatabase() {
        return input.startsWith("jdbc:");
    }

    private Dataset<Row> required(String name, String columns) {
        return isDatabase() ? table(name, columns) : found(name).orElseThrow(() -> missing(name));
    }

    private UnusableInputException missing(String name) {
        return new UnusableInputException("There is no " + name + ".parquet, " + name + " or " + name + ".csv in "
                + input + ", nor in processed or simulated below it.");
    }

    private Dataset<Row> table(String name, String columns) {
        String chosen = "(SELECT " + columns + " FROM " + name + ") chosen";
        Row range = jdbc("(SELECT min(id) AS low, max(id) AS high FROM " + name + ") bounds")
                .load()
                .first();
        if (range.isNullAt(0)) {
            return jdbc(chosen).load();
        }
        long tasks = Math.max(1, (range.getLong(1) - range.getLong(0)) / ROWS_A_TASK);
        return jdbc(chosen)
                .option("partitionColumn", "id")
                .option("lowerBound", range.getLong(0))
                .option("upperBound", range.getLong(1))
                .option("numPartitions", tasks)
                .load();
    }

    private DataFrameReader jdbc(String table) {
        return spark.read()
                .format("jdbc")
                .option("url", input)
                .option("dbtable", table)
                .option("fetchsize", 10_000);
    }

    private Optional<Dataset<Row>> found(String name) {
        for (String folder : List.of(input, input + "/simulated", input + "/processed")) {
            for (String form : List.of(".parquet", "", ".csv")) {
                String path = folder + "/" + name + form;
                if (exists(path)) {
                    return Optional.of(
                            form.equals(".csv") ? csv(path) : spark.read().parquet(path));
                }
            }
        }
        return Optional.empty();
    }

    private boolean exists(String path) {
        try {
            Path file = new Path(path);
            return file.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(file);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private Dataset<Row> csv(String path) {
        return spark.read().option("header", true).option("escape", "\"").csv(path);
    }
}
