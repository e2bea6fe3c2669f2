package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.vector.PictureVector;
import com.stylesense.store.vector.VectorTable;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import io.micronaut.json.tree.JsonNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A catalogue whose vectors a processor made, a tenth of which a GPU then makes again: no number moves by more than 5e-7, and no list may
 * change. Pictures that are the same to the byte tie exactly, so that ids decide between them; made twice they would not.
 */
class MixedMakersTest {

    private static final int PRODUCTS = 60;
    private static final int PICTURES = 20;
    private static final double GPU_MOVES = 5e-7;

    /** Each shows a picture that others show as well, which keep the vector that the processor made. */
    private static final long[] TENTH = {3, 17, 25, 31, 48, 59};

    private final float[][] pictures = new float[PICTURES][];

    @Test
    void noListChangesWhenATenthComesFromAnotherDevice() throws Exception {
        ShopDatabase database = ShopDatabase.startFresh();
        List<Long> ids = new ArrayList<>();
        Random random = new Random(7);
        for (int picture = 0; picture < PICTURES; picture++) {
            pictures[picture] = unit(random.doubles(2048).toArray());
        }
        try (Shop shop = Shop.open(database, Map.of())) {
            for (int product = 0; product < PRODUCTS; product++) {
                ids.add(Products.add(shop, "20.00", 5));
            }
        }
        store(database, "cpu", ids, LongStream.range(0, PRODUCTS).toArray(), 0);
        List<List<Long>> before = lists(database, ids);

        forget(database, ids, TENTH);
        store(database, "gpu", ids, TENTH, GPU_MOVES);

        assertThat(lists(database, ids)).isEqualTo(before);
        assertThat(before).allSatisfy(list -> assertThat(list).hasSize(12));
    }

    private void store(ShopDatabase database, String maker, List<Long> ids, long[] products, double moves)
            throws Exception {
        Random noise = new Random(11);
        Stream<PictureVector> vectors = LongStream.of(products).mapToObj(product -> {
            int picture = (int) product % PICTURES;
            float[] vector = pictures[picture].clone();
            for (int component = 0; component < vector.length; component++) {
                vector[component] += (float) ((2 * noise.nextDouble() - 1) * moves);
            }
            return new PictureVector(ids.get((int) product), "%064x".formatted(picture), () -> vector);
        });
        try (Connection connection = database.connect()) {
            new VectorTable(connection)
                    .add(new VectorTable.Network("random", "ab".repeat(32), "fp32; as it comes", maker), vectors);
        }
    }

    private static void forget(ShopDatabase database, List<Long> ids, long[] products) throws Exception {
        try (Connection connection = database.connect();
                var statement = connection.prepareStatement("DELETE FROM product_embeddings WHERE product_id = ?")) {
            for (long product : products) {
                statement.setLong(1, ids.get((int) product));
                statement.executeUpdate();
            }
        }
    }

    private static List<List<Long>> lists(ShopDatabase database, List<Long> ids) {
        try (Shop shop = Shop.open(database, Map.of())) {
            return ids.stream()
                    .map(id -> products(shop.get("/api/recommend/alternatives/" + id)))
                    .toList();
        }
    }

    private static List<Long> products(Reply reply) {
        List<Long> products = new ArrayList<>();
        for (JsonNode item : reply.at("items").values()) {
            products.add(item.get("product").get("id").getLongValue());
        }
        return products;
    }

    private static float[] unit(double[] components) {
        double squares = 0;
        for (double component : components) {
            squares += component * component;
        }
        float[] vector = new float[components.length];
        for (int component = 0; component < vector.length; component++) {
            vector[component] = (float) (components[component] / Math.sqrt(squares));
        }
        return vector;
    }
}
