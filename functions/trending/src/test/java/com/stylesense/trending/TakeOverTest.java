package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeOverTest {

    private static final ShopDatabase DATABASE = ShopDatabase.startFresh();
    private static final Shop SHOP = Shop.open(DATABASE, Map.of());

    @TempDir
    private Path folder;

    private final TakeOver takeOver = SHOP.bean(TakeOver.class);
    private final long shirt = Products.add(SHOP, "20.00", 5);
    private final long trousers = Products.add(SHOP, "30.00", 5);
    private Instant asOf = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeEach
    void aJobThatEnded() throws IOException {
        SHOP.update(
                "TRUNCATE refreshes, ranking_models, trending, product_popularity, co_purchases, co_orders, item_similarities");
        write("trending", """
            {"product_id":%d,"units":3,"interactions":1,"score":2.4000000000000004}
            """.formatted(shirt));
        write("product_popularity", """
            {"product_id":%d,"buyers":2,"units":3}
            """.formatted(shirt));
        write("co_purchases", """
            {"product_id":%1$d,"partners":[%2$d],"co_buyers":[1],"buyers":[1],"complete":false,"packed":"\\\\x0101010205"}
            {"product_id":%2$d,"partners":[%1$d],"co_buyers":[1],"buyers":[2],"complete":true}
            """.formatted(shirt, trousers));
        write("co_orders", """
            {"product_id":%d,"partners":[%d],"orders":[1]}
            """.formatted(shirt, trousers));
        write("item_similarities", """
            {"product_id":%d,"neighbours":[%d],"similarities":[0.12345679],"popularity":1.0E-4,"repeat":0.5,"replenished":false}
            """.formatted(shirt, trousers));
        finish(2, true);
    }

    @Test
    void whatWasStagedServesAsItWasWritten() throws IOException {
        RefreshReport report = takeOver.run(folder).orElseThrow();

        assertThat(report.refreshedAt()).isEqualTo(asOf);
        assertThat(report.rows()).containsEntry("co_purchases", 2L).containsEntry("item_similarities", 1L);
        assertThat(number("SELECT count(*) FROM trending WHERE score = 2.4000000000000004"))
                .isOne();
        assertThat(
                        number(
                                "SELECT count(*) FROM item_similarities WHERE similarities[1] = 0.12345679::real AND popularity = 1e-4"))
                .isOne();
        assertThat(number("SELECT count(*) FROM ranking_models WHERE state = 'serving' AND events = 7"))
                .isOne();
        assertThat(number("SELECT count(*) FROM co_purchases WHERE packed = '\\x0101010205'"))
                .isOne();
    }

    @Test
    void aSecondTakeOverAndAnOlderOneHaveNothingToDo() throws IOException {
        takeOver.run(folder).orElseThrow();

        assertThat(takeOver.run(folder)).isEmpty();
        asOf = asOf.minusSeconds(60);
        finish(2, true);
        assertThat(takeOver.run(folder)).isEmpty();
    }

    /** Whoever waits for it has to know that nothing was taken over. */
    @Test
    void besideAnotherRefreshItSaysSo() throws Exception {
        assumeTrue(DATABASE.takesManyConnections(), "the embedded database takes one connection");
        try (Connection other = DATABASE.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(5794302117)");

            assertThatThrownBy(() -> takeOver.run(folder)).isInstanceOf(AnotherRefreshException.class);
            assertThat(number("SELECT count(*) FROM trending")).isZero();
            other.rollback();
        }
        assertThat(takeOver.run(folder)).isPresent();
    }

    @Test
    void aJobThatDiedLeavesTheLastGoodTables() throws IOException {
        takeOver.run(folder).orElseThrow();
        Files.delete(folder.resolve("manifest.json"));

        assertThatThrownBy(() -> takeOver.run(folder)).isInstanceOf(NoSuchFileException.class);
        assertThat(number("SELECT count(*) FROM co_purchases")).isEqualTo(2);
    }

    @Test
    void rowsThatAreMissingAreNoticedAndNothingIsTakenOver() throws IOException {
        finish(3, true);

        assertThatThrownBy(() -> takeOver.run(folder)).hasStackTraceContaining("co_purchases has 2 rows");
        assertThat(number("SELECT count(*) FROM trending")).isZero();
    }

    @Test
    void aModelThatRanksWorseLeavesTheRowsOfTheOneBefore() throws IOException {
        takeOver.run(folder).orElseThrow();
        asOf = asOf.plusSeconds(60);
        write("item_similarities", "");
        finish(2, false);

        takeOver.run(folder).orElseThrow();

        assertThat(number("SELECT count(*) FROM item_similarities")).isOne();
        assertThat(number("SELECT count(*) FROM ranking_models WHERE state = 'refused'"))
                .isOne();
    }

    @Test
    void aProductThatWasDeletedMeanwhileIsLeftOut() throws IOException {
        SHOP.update("DELETE FROM products WHERE id = ?", trousers);

        takeOver.run(folder).orElseThrow();

        assertThat(number("SELECT count(*) FROM co_purchases")).isOne();
    }

    @Test
    void whereSparkCountsTheLogTheFunctionRefreshesTheRestAndDoesNotHinderIt() throws IOException {
        ShopDatabase database = ShopDatabase.startFresh();
        try (Shop shop = Shop.open(database, Map.of("refresh.engine", "spark"))) {
            assertThat(shop.bean(Refresh.class).run().orElseThrow().rows())
                    .containsKey("trending")
                    .doesNotContainKeys("co_purchases", "product_popularity", "item_similarities");
            asOf = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
            write("co_purchases", "");
            write("co_orders", "");
            write("item_similarities", "");
            write("product_popularity", "");
            finish(0, true, 0);

            assertThat(shop.bean(TakeOver.class).run(folder).orElseThrow().rows())
                    .doesNotContainKey("trending")
                    .containsKeys("co_purchases", "co_orders", "product_popularity", "item_similarities");
        }
    }

    private static long number(String sql) {
        return SHOP.number(sql);
    }

    private void write(String table, String lines) throws IOException {
        Path file = Files.createDirectories(folder.resolve(table)).resolve("part-00000.json.gz");
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(lines);
        }
    }

    private void finish(int coPurchases, boolean serves) throws IOException {
        finish(coPurchases, serves, 1);
    }

    private void finish(int coPurchases, boolean serves, int others) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), """
            {"now": "%1$s", "seconds": {"Reading the log": 1.5},
             "rows": {"trending": 1, "product_popularity": %4$d, "co_purchases": %2$d, "co_orders": %4$d, "item_similarities": %4$d},
             "model": {"serves": %3$s, "verdict": "nDCG@10 0.1", "weights": {"history_decay": 0.6}, "metrics": {"cases": 3.0},
                       "weighed_at": "%1$s", "events": 7, "first_event": 1700000000, "last_event": 1700000100}}
            """.formatted(asOf, coPurchases, serves, others));
    }
}
