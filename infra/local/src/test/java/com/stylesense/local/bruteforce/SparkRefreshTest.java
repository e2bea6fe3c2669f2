package com.stylesense.local.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.database.Queries;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import com.stylesense.trending.LogExport;
import com.stylesense.trending.Refresh;
import com.stylesense.trending.TakeOver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Spark job on the demo's log, in a process of its own as scripts/pipeline runs it, against the refresh function on the same log. */
class SparkRefreshTest {

    private static final Path ROOT = Path.of(System.getProperty("stylesense.root"));
    private static final Path CLASS_PATH = ROOT.resolve("data/spark/target/pipeline.classpath");
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final List<String> TABLES =
            List.of("trending", "product_popularity", "co_purchases", "co_orders", "item_similarities");

    @TempDir
    private Path folder;

    @Test
    @Tag("any-database")
    void theJobWritesTheRowsOfTheFunctionAndTheyAreTakenOverOnce() throws Exception {
        assumeTrue(Files.exists(CLASS_PATH), "the profile spark builds the job");
        SimulatedShop simulated = SimulatedShop.demo(folder, "2026-11-28");
        try (Shop shop = simulated.open(NOW)) {
            Map<String, List<String>> expected = rows(shop);
            Path staged = folder.resolve("staged");
            runJob(folder.toString(), staged);
            forget(shop);
            TakeOver takeOver = shop.bean(TakeOver.class);

            assertThat(takeOver.run(staged)).isPresent();
            assertThat(rows(shop)).isEqualTo(expected);
            assertThat(takeOver.run(staged)).as("a second time").isEmpty();

            Files.delete(staged.resolve("manifest.json"));
            assertThatThrownBy(() -> takeOver.run(staged)).isInstanceOf(NoSuchFileException.class);
            assertThat(rows(shop)).isEqualTo(expected);
        }
    }

    @Test
    void theJobReadsTheDatabaseAsItReadsTheDataFiles() throws Exception {
        assumeTrue(Files.exists(CLASS_PATH), "the profile spark builds the job");
        assumeTrue(System.getenv("TEST_DATABASE_URL") != null, "the job reads by connections of its own");
        SimulatedShop simulated = SimulatedShop.demo(folder, "2026-11-28");
        try (Shop shop = simulated.open(NOW)) {
            Map<String, List<String>> expected = rows(shop);
            forget(shop);
            Path staged = folder.resolve("staged");
            runJob(jdbc(simulated.database()), staged);

            assertThat(shop.bean(TakeOver.class).run(staged)).isPresent();
            assertThat(rows(shop)).isEqualTo(expected);
        }
    }

    /** As in the cloud, where the job reads what the function wrote out, with the model that serves. */
    @Test
    @Tag("any-database")
    void theJobReadsAnExportOfTheFunctions() throws Exception {
        assumeTrue(Files.exists(CLASS_PATH), "the profile spark builds the job");
        SimulatedShop simulated = SimulatedShop.demo(folder, "2026-11-28");
        try (Shop shop = simulated.open(NOW)) {
            Path export = folder.resolve("export");
            LogExport.Report report = shop.bean(LogExport.class).run((name, file) -> copy(file, export.resolve(name)));
            assertThat(report.now()).isEqualTo(NOW);
            shop.bean(Refresh.class).run().orElseThrow();
            Map<String, List<String>> expected = rows(shop);
            forget(shop);
            Path staged = folder.resolve("staged");
            runJob(export.toString(), staged);

            assertThat(shop.bean(TakeOver.class).run(staged)).isPresent();
            assertThat(rows(shop)).isEqualTo(expected);
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String jdbc(ShopDatabase database) {
        DatabaseUrl address = DatabaseUrl.parse(database.url());
        // A test's address has options already.
        return address.jdbcUrl() + "&user=" + address.user() + "&password=" + address.password();
    }

    /** As if nothing had been refreshed yet, so that no model serves. */
    private static void forget(Shop shop) {
        shop.update("TRUNCATE " + String.join(", ", TABLES) + ", ranking_models, refreshes");
    }

    private void runJob(String input, Path staged) throws IOException, InterruptedException {
        Process job = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx1g",
                        "-Dspark.master=local[2]",
                        "-Dspark.ui.enabled=false",
                        "-Dspark.sql.shuffle.partitions=4",
                        "-Dlog4j2.configurationFile=" + ROOT.resolve("data/spark/local-log.properties"),
                        "-cp",
                        ROOT.resolve("data/spark/target/classes") + ":" + Files.readString(CLASS_PATH),
                        "com.stylesense.spark.SparkRefresh",
                        "--input",
                        input,
                        "--output",
                        staged.toString(),
                        "--now",
                        NOW.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("job.log").toFile())
                .start();
        assertThat(job.waitFor())
                .as(() -> "the job: " + read(folder.resolve("job.log")))
                .isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    private static Map<String, List<String>> rows(Shop shop) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(table, list(shop, "SELECT t::text FROM " + table + " t ORDER BY product_id"));
            assertThat(rows.get(table)).as(table).isNotEmpty();
        }
        rows.put(
                "ranking_models",
                list(
                        shop,
                        "SELECT concat_ws(' ', state, verdict, weights, metrics, events, first_event, last_event) FROM ranking_models"));
        return rows;
    }

    private static List<String> list(Shop shop, String sql) {
        return shop.database(connection -> Queries.on(connection).list(sql, row -> row.getString(1)));
    }
}
