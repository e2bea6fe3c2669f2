package com.stylesense.spark;

import com.stylesense.spark.RefreshJob.Sizes;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/**
 * The job's command line, here and on a cluster:
 *
 * <pre>--input FOLDER|s3://…|jdbc:… --output FOLDER|s3://… [--now 2026-11-28T10:00:00Z]</pre>
 *
 * <p>Ends with 1 and one sentence where what it was given does not do.
 */
public final class SparkRefresh {

    private static final Set<String> OPTIONS = Set.of("--input", "--output", "--now");

    private SparkRefresh() {}

    public static void main(String[] arguments) throws IOException {
        try {
            Map<String, String> options = options(arguments);
            run(required(options, "--input"), required(options, "--output"), now(options));
        } catch (UnusableInputException unusable) {
            System.err.println(unusable.getMessage());
            System.exit(1);
        }
    }

    private static void run(String input, String output, Instant now) throws IOException {
        try (SparkSession spark = session().getOrCreate()) {
            new RefreshJob(spark, input, output, now, Sizes.USUAL, new Stages(System.err)).run();
        }
    }

    /** What the job needs wherever it runs; the rest is the cluster's to say. */
    static SparkSession.Builder session() {
        return SparkSession.builder()
                .appName("stylesense-refresh")
                .config("spark.sql.session.timeZone", "UTC")
                // What tasks hold is the counting's, of which Spark does not know: it may keep less than it would, and
                // go to disk.
                .config("spark.memory.fraction", "0.3")
                // Of each block that a part is cut for, Java's serialization otherwise holds on to the last hundred
                // pieces.
                .config("spark.serializer.objectStreamReset", "1")
                .config("spark.driver.maxResultSize", "0");
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int place = 0; place < arguments.length; place += 2) {
            if (!OPTIONS.contains(arguments[place]) || place + 1 == arguments.length) {
                throw new UnusableInputException(
                        arguments[place] + " is none of " + OPTIONS + ", each of which takes a value.");
            }
            options.put(arguments[place], arguments[place + 1]);
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new UnusableInputException("Say where with " + name + ".");
        }
        return value;
    }

    private static Instant now(Map<String, String> options) {
        String text = options.get("--now");
        try {
            return text == null ? Instant.now() : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new UnusableInputException(text + " is no moment such as 2026-11-28T10:00:00Z.");
        }
    }
}
