package com.stylesense.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.stylesense.recommender.copurchase.Baskets;
import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.CoOccurrences;
import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.copurchase.Partners;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.EventLogBuilder.SameTime;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.ModelTraining;
import com.stylesense.recommender.model.NeighbourFile;
import com.stylesense.recommender.model.Neighbours;
import com.stylesense.recommender.model.TrainedModel;
import com.stylesense.recommender.model.Trait;
import com.stylesense.recommender.model.Weights;
import com.stylesense.spark.RefreshJob.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job against the arithmetic in one piece, on a log that is as uneven as they come: one shopper of nearly a hundred thousand
 * items, and a best-seller in every tenth line, cut into parts and blocks far smaller than usual.
 */
class RefreshJobTest {

    private static final int PRODUCTS = 400;
    private static final int SHOPPERS = 6_000;
    private static final long GREEDY = 77;
    private static final long BEST_SELLER = 7;
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static EventLog log;
    private static Map<Long, String> types;
    private static JsonNode manifest;

    @BeforeAll
    static void run() throws IOException {
        spark = SparkRefresh.session()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate();
        log = write();
        new RefreshJob(
                        spark,
                        folder.toString(),
                        folder.resolve("staged").toString(),
                        NOW,
                        new Sizes(25_000, 60_000, 20_000, 5_000),
                        new Stages(System.out))
                .run();
        manifest = new ObjectMapper()
                .readTree(folder.resolve("staged/manifest.json").toFile());
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    /** Writes the data files, and returns the log that they hold. */
    private static EventLog write() throws IOException {
        Random random = new Random(5);
        EventLogBuilder events = new EventLogBuilder(SameTime.BY_ITEM);
        List<String> orders = new ArrayList<>(List.of("id,user_id,status,ordered_at,total"));
        List<String> items = new ArrayList<>(List.of("id,order_id,product_id,quantity,unit_price"));
        List<String> interactions = new ArrayList<>(List.of("id,user_id,product_id,kind,rating,created_at"));
        for (long shopper = 1; shopper <= SHOPPERS; shopper++) {
            int ofShopper = shopper == GREEDY ? 2_000 : 1 + random.nextInt(3);
            for (int order = 0; order < ofShopper; order++) {
                long id = orders.size();
                Instant at = NOW.minusSeconds(random.nextInt(90 * 86_400));
                String status = random.nextInt(20) == 0 ? "cancelled" : "delivered";
                orders.add(id + "," + shopper + "," + status + "," + at + ",20.00");
                for (int item = 0; item < (shopper == GREEDY ? 50 : 3); item++) {
                    long product = random.nextInt(10) == 0 ? BEST_SELLER : product(random, shopper);
                    items.add(items.size() + "," + id + "," + product + "," + (1 + item % 2) + ",20.00");
                    if (status.equals("delivered")) {
                        events.addOrderLine(shopper, product, at.getEpochSecond(), 1 + item % 2, id);
                    }
                }
            }
            String kind = List.of("like", "bookmark", "review", "hide").get((int) (shopper % 4));
            long product = product(random, shopper);
            interactions.add(shopper + "," + shopper + "," + product + "," + kind + ","
                    + (kind.equals("review") ? "4" : "") + "," + NOW.minusSeconds(shopper));
            if (!kind.equals("hide")) {
                boolean isReview = kind.equals("review");
                events.add(
                        shopper,
                        product,
                        NOW.getEpochSecond() - shopper,
                        isReview ? EventKind.REVIEW : EventKind.LIKE,
                        isReview ? 4 : 3);
            }
        }
        Files.write(folder.resolve("orders.csv"), orders);
        Files.write(folder.resolve("order_items.csv"), items);
        Files.write(folder.resolve("interactions.csv"), interactions);
        Files.write(folder.resolve("products_clean.csv"), products());
        return events.build(25);
    }

    /** Shoppers keep to a part of the catalogue. */
    private static long product(Random random, long shopper) {
        return 1 + (shopper % 8 * 50 + random.nextInt(60)) % PRODUCTS;
    }

    private static List<String> products() {
        types = new HashMap<>();
        List<String> products = new ArrayList<>(List.of("id,name,brand,gender,articleType,avg_rating"));
        for (long product = 1; product <= PRODUCTS; product++) {
            types.put(product, "Type " + product % 9);
            products.add(product + ",\"A \"\"good\"\" one, blue\",Brand,Men," + types.get(product) + ",4.5");
        }
        return products;
    }

    @Test
    void coPurchasesAreThoseOfTheLogInOnePiece() {
        Map<Long, String> expected = new TreeMap<>();
        for (Partners product : new CoOccurrences(Baskets.ofShoppers(log))) {
            BestCoPurchases best = BestCoPurchases.of(product, BestCoPurchases.KEPT);
            expected.put(
                    product.productId(),
                    best.best().stream().map(CoPurchase::productId).toList()
                            + " "
                            + best.best().stream().map(CoPurchase::coBuyers).toList()
                            + " " + best.best().stream().map(CoPurchase::buyers).toList()
                            + " " + best.complete()
                            + " "
                            + (best.complete() ? null : "\\x" + HexFormat.of().formatHex(best.packed())));
        }

        assertThat(rows(
                        "co_purchases",
                        row -> row.getList(row.fieldIndex("partners"))
                                + " " + row.getList(row.fieldIndex("co_buyers"))
                                + " " + row.getList(row.fieldIndex("buyers"))
                                + " " + row.getAs("complete")
                                + " " + row.getAs("packed")))
                .isEqualTo(expected)
                .hasSize(PRODUCTS);
    }

    @Test
    void whatStandsInTheSameOrdersIsThatOfTheLogInOnePiece() {
        Map<Long, String> expected = StreamSupport.stream(new CoOccurrences(Baskets.ofOrders(log)).spliterator(), false)
                .filter(product -> !product.isEmpty())
                .map(Partners::byId)
                .collect(Collectors.toMap(
                        Partners::productId,
                        product -> Arrays.toString(product.ids()) + " " + Arrays.toString(product.together())));

        assertThat(rows(
                        "co_orders",
                        row -> row.getList(row.fieldIndex("partners")) + " " + row.getList(row.fieldIndex("orders"))))
                .isEqualTo(expected);
    }

    @Test
    void theModelIsThatOfTheLogInOnePiece() {
        Map<Long, String> brands = types.keySet().stream().collect(Collectors.toMap(id -> id, id -> "Brand"));
        Map<Long, String> departments = types.keySet().stream().collect(Collectors.toMap(id -> id, id -> "Men"));
        ItemTraits traits =
                ItemTraits.of(log, Map.of(Trait.TYPE, types, Trait.BRAND, brands, Trait.DEPARTMENT, departments));
        ModelTraining training = new ModelTraining(log, traits);
        Weights weights = training.learnWeights(Weights.standard());
        NeighbourFile all = new NeighbourFile();
        TrainedModel trained = training.train(weights, Optional.empty(), all);

        assertThat(manifest.at("/model/verdict").asText()).isEqualTo(trained.verdict());
        assertThat(manifest.at("/model/events").asInt()).isEqualTo(log.size());
        weights.labelled()
                .forEach((label, value) -> assertThat(
                                manifest.at("/model/weights/" + label).asDouble())
                        .as(label)
                        .isEqualTo(value));
        Map<Long, String> expected = new TreeMap<>();
        List<Neighbours> ofItems = all.read().toList();
        all.close();
        for (int item = 0; item < log.items(); item++) {
            Neighbours neighbours = ofItems.get(item);
            expected.put(
                    log.itemId(item),
                    Arrays.stream(neighbours.items()).mapToObj(log::itemId).toList()
                            + " " + Arrays.toString(neighbours.similarities())
                            + " " + trained.model().popularity(item)
                            + " " + trained.model().repeat(item)
                            + " " + trained.replenished().test(item));
        }

        assertThat(rows(
                        "item_similarities",
                        row -> row.getList(row.fieldIndex("neighbours"))
                                + " " + floats(row.getList(row.fieldIndex("similarities")))
                                + " " + row.getAs("popularity")
                                + " " + row.getAs("repeat")
                                + " " + row.getAs("replenished")))
                .isEqualTo(expected);
    }

    @Test
    void theModelThatServesIsComparedAndItsWeightsLastForADay() throws IOException {
        Path second = Files.createDirectory(folder.resolve("the second run"));
        for (String file : List.of("orders.csv", "order_items.csv", "interactions.csv", "products_clean.csv")) {
            Files.createLink(second.resolve(file), folder.resolve(file));
        }
        spark.read()
                .schema(
                        "product_id BIGINT, neighbours ARRAY<BIGINT>, similarities ARRAY<FLOAT>, popularity DOUBLE, repeat DOUBLE")
                .json(folder.resolve("staged/item_similarities").toString())
                .write()
                .parquet(second.resolve("item_similarities.parquet").toString());
        spark.sql("SELECT 'serving' AS state, '" + manifest.at("/model/weights") + "' AS weights, TIMESTAMP'"
                        + NOW.minusSeconds(3_600) + "' AS weighed_at")
                .write()
                .parquet(second.resolve("ranking_models.parquet").toString());

        new RefreshJob(
                        spark,
                        second.toString(),
                        second.resolve("staged").toString(),
                        NOW,
                        new Sizes(25_000, 60_000, 20_000, 5_000),
                        new Stages(System.out))
                .run();

        JsonNode model = new ObjectMapper()
                .readTree(second.resolve("staged/manifest.json").toFile())
                .get("model");
        assertThat(model.get("weights")).isEqualTo(manifest.at("/model/weights"));
        assertThat(Instant.parse(model.get("weighed_at").asText())).isEqualTo(NOW.minusSeconds(3_600));
        assertThat(model.at("/metrics/ndcg@10_of_the_one_before").asDouble())
                .isEqualTo(manifest.at("/model/metrics/ndcg@10").asDouble())
                .isPositive();
        assertThat(model.get("serves").asBoolean()).isTrue();
    }

    @Test
    void theManifestCountsTheRows() {
        assertThat(manifest.at("/rows/co_purchases").asInt()).isEqualTo(PRODUCTS);
        assertThat(manifest.at("/rows/trending").asInt()).isEqualTo(PRODUCTS);
        assertThat(manifest.at("/now").asText()).isEqualTo(NOW.toString());
    }

    @Test
    void aFolderWithoutTheLogIsNamed() {
        assertThatThrownBy(() -> new RefreshJob(
                                spark,
                                folder.resolve("elsewhere").toString(),
                                folder.resolve("nothing").toString(),
                                NOW,
                                Sizes.USUAL,
                                new Stages(System.out))
                        .run())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("orders.csv");
        assertThat(folder.resolve("nothing/manifest.json")).doesNotExist();
    }

    private static String floats(List<Object> numbers) {
        return numbers.stream()
                .map(number -> Float.toString(((Number) number).floatValue()))
                .toList()
                .toString();
    }

    private static String twice(String one, String other) {
        throw new AssertionError("Two rows of one product: " + one + " and " + other);
    }

    private static Map<Long, String> rows(String table, java.util.function.Function<Row, String> text) {
        return spark.read().json(folder.resolve("staged").resolve(table).toString()).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs("product_id"), text, RefreshJobTest::twice, TreeMap::new));
    }
}
