package com.stylesense.pipeline.evaluate.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.ProductsFile;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.LeaveLast;
import com.stylesense.recommender.model.Trait;
import com.stylesense.recommender.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopStrategiesTest {

    @TempDir
    private Path folder;

    private final StringBuilder orders = new StringBuilder("id,user_id,status,ordered_at,total\n");
    private final StringBuilder lines = new StringBuilder("id,order_id,product_id,quantity,unit_price\n");
    private final StringBuilder interactions = new StringBuilder("id,user_id,product_id,kind,rating,created_at\n");

    /** Shopper 1 orders 10 twice, and 11 once before the last order and in it; 2 and 3 had 12 with 11. */
    @BeforeEach
    void shop() {
        order(1, 1, "delivered", "2026-01-01T10:00:00Z", 10);
        order(2, 1, "delivered", "2026-02-01T10:00:00Z", 10, 11);
        order(3, 1, "delivered", "2026-03-01T10:00:00Z", 11, 13);
        order(4, 2, "placed", "2026-01-05T10:00:00Z", 11, 12);
        order(5, 3, "placed", "2026-01-06T10:00:00Z", 11, 12);
        order(6, 3, "cancelled", "2026-01-07T10:00:00Z", 14);
        interactions.append("1,2,14,review,4,2026-01-08T10:00:00Z\n");
    }

    private void order(int id, int user, String status, String at, int... products) {
        orders.append(id + "," + user + "," + status + "," + at + ",1.00\n");
        for (int product : products) {
            lines.append(100 * id + product + "," + id + "," + product + ",1,9.99\n");
        }
    }

    @Test
    void everyStrategyGivesTheListThatItWouldHaveShownBeforeTheLastOrder() throws IOException {
        EventLog log = ShopEvents.log(records(), 1);
        HeldOut test = LeaveLast.order(log, true).test();
        Map<String, CaseScorer> scorers = new ShopStrategies(records(), test).scorers();

        assertThat(scorers)
                .containsOnlyKeys(Strategies.ALL.stream().map(Strategy::name).toList());
        assertThat(test.cases()).hasSize(1);
        // 11 is in two delivered orders only with the one that is held out.
        assertThat(score(scorers, test, "restock", 10)).isPositive();
        assertThat(score(scorers, test, "restock", 11)).isZero();
        // About 11, the last product that was known; who had both is learned from shoppers 2 and 3.
        assertThat(score(scorers, test, "collaborative", 12)).isPositive();
        assertThat(score(scorers, test, "collaborative", 13)).isZero();
        assertThat(score(scorers, test, "history", 10)).isZero();
        assertThat(score(scorers, test, "history", 13)).isPositive();
    }

    private static double score(Map<String, CaseScorer> scorers, HeldOut test, String strategy, long product) {
        double[] scores = new double[test.log().items()];
        Objects.requireNonNull(scorers.get(strategy)).score(test.cases().getFirst(), scores);
        return scores[number(test.log(), product)];
    }

    private static int number(EventLog log, long product) {
        return IntStream.range(0, log.items())
                .filter(item -> log.itemId(item) == product)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyProductIsRankedAndWhatWasCancelledDoesNotCount() throws IOException {
        ShopRecords shop = records();
        EventLog log = ShopEvents.log(shop, 1);

        assertThat(log.items()).isEqualTo(5);
        assertThat(log.size()).isEqualTo(10);
        int[] departments = ShopEvents.traits(shop, log).of(Trait.DEPARTMENT);
        assertThat(departments[number(log, 10)])
                .isEqualTo(departments[number(log, 12)])
                .isNotEqualTo(departments[number(log, 11)]);
    }

    @Test
    void aRowThatDoesNotFitIsNamed() {
        lines.append("1,77,10,1,9.99\n");

        assertThatThrownBy(this::records)
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("order_items.csv, line 12, column order_id: there is no order 77");
    }

    private ShopRecords records() throws IOException {
        write("simulated/orders.csv", orders);
        write("simulated/order_items.csv", lines);
        write("simulated/interactions.csv", interactions);
        StringBuilder products = new StringBuilder(String.join(",", ProductsFile.COLUMNS) + "\n");
        for (int id = 10; id < 15; id++) {
            products.append(id + ",Name " + id + ",Brand," + (id % 2 == 0 ? "Men" : "Women")
                    + ",Apparel,Topwear,Shirts,Blue,Summer,2020,Casual,9.99,5,4.0,\n");
        }
        write("processed/products_clean.csv", products);
        return ShopFolder.read(folder);
    }

    private void write(String name, CharSequence text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
