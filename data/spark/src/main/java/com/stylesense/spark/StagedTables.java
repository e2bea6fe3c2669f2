package com.stylesense.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * What the job writes, for the refresh function to take over: a folder a table, with its rows as lines of JSON, gzipped, named as the
 * database's columns. Last of all comes manifest.json: a folder without one is a job's that died, and is worth nothing.
 */
final class StagedTables {

    private static final String MANIFEST = "manifest.json";

    private final SparkSession spark;
    private final String output;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    /** @param output a folder of the job's own; what a former run left there goes */
    StagedTables(SparkSession spark, String output) {
        this.spark = spark;
        this.output = output;
        try {
            files().delete(new Path(output, MANIFEST), false);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    void write(TableRows table) {
        JavaRDD<Row> staged = table.rows().persist(StorageLevel.MEMORY_AND_DISK_SER());
        spark.createDataFrame(staged, table.columns())
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "gzip")
                .json(output + "/" + table.name());
        rows.put(table.name(), staged.count());
        staged.unpersist();
    }

    /** Says that all is there, and how many rows each table has. */
    void finish(Map<String, Object> facts) {
        Map<String, Object> manifest = new LinkedHashMap<>(facts);
        manifest.put("rows", rows);
        try (OutputStream out = files().create(new Path(output, MANIFEST), true)) {
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(out, manifest);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private FileSystem files() throws IOException {
        return new Path(output).getFileSystem(spark.sparkContext().hadoopConfiguration());
    }
}
