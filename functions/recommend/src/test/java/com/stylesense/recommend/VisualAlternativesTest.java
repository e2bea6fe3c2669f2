package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import io.micronaut.json.tree.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products whose vectors lie at known angles, so that their cosines are known as well. */
class VisualAlternativesTest {

    private static final double[] ANGLES = {0, 10, 10, 20, 40, 80, 0};

    private static ShopDatabase database;
    private static Shop shop;
    private static final List<Long> ids = new ArrayList<>();

    @BeforeAll
    static void openShop() {
        database = ShopDatabase.startFresh();
        shop = open(Map.of());
        for (double angle : ANGLES) {
            ids.add(put(angle == 40 ? 0 : 5, AngleNetwork.at(angle)));
        }
        reopen(Map.of());
    }

    @AfterAll
    static void closeShop() {
        shop.close();
    }

    @Test
    void alternativesAreInStockLookAlikeAndNoPhotoComesTwice() {
        Reply reply = shop.get("/api/recommend/alternatives/" + ids.get(0));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("fallback")).isNull();
        assertThat(products(reply)).containsExactly(ids.get(1), ids.get(3), ids.get(5));
        assertThat(reply.at("items.0.score").getDoubleValue()).isCloseTo(Math.cos(Math.toRadians(10)), within(1e-7));
        assertThat(reply.text("items.0.reason.text")).isEqualTo("Its picture is a 98% match with that of Test Shirt.");
    }

    @Test
    void aProductWithoutAVectorFallsBackToItsAttributes() {
        long bare = Products.add(shop, "20.00", 5);
        try {
            assertThat(shop.get("/api/recommend/alternatives/" + bare).text("fallback"))
                    .isEqualTo("attributes");
        } finally {
            shop.update("DELETE FROM products WHERE id = ?", bare);
        }
    }

    @Test
    void theDatabasesIndexServesTheSameListsAsMemory() {
        List<List<Long>> exact = everyList();
        reopen(Map.of("stylesense.exact-vectors", 0));
        try {
            assertThat(everyList()).isEqualTo(exact);
        } finally {
            reopen(Map.of());
        }
    }

    @Test
    void noLaterItemOfTheLongestListOutscoresAnEarlierOneThoughTheIndexCannotTellThemApart() {
        long input = put(5, along(100, 1, 0));
        List<Long> alike = new ArrayList<>();
        for (int place = 0; place < 55; place++) {
            alike.add(put(5, along(100, 0.9 + place * 1e-6, 200 + place)));
        }
        reopen(Map.of("stylesense.exact-vectors", 0));
        try {
            Reply reply = shop.get("/api/recommend/alternatives/" + input + "?limit=50");

            assertThat(products(reply)).isEqualTo(alike.reversed().subList(0, 50));

            // Most pass, so that the index is asked, and then few, which are compared one by one.
            String narrowed = "/api/recommend/alternatives/" + input + "?limit=50&exclude=" + alike.getLast();
            assertThat(products(shop.get(narrowed + "&min_price=20")))
                    .isEqualTo(alike.reversed().subList(1, 51));
            shop.update("UPDATE products SET brand = 'Rare' WHERE id IN (?, ?)", alike.get(3), alike.get(5));
            RecommendShop.loadCatalogue(shop);
            assertThat(products(shop.get(narrowed + "&brand=Rare"))).containsExactly(alike.get(5), alike.get(3));
        } finally {
            alike.add(input);
            alike.forEach(id -> shop.update("DELETE FROM products WHERE id = ?", id));
            reopen(Map.of());
        }
    }

    @Test
    void aPhotoFindsItsOwnProductFirst() {
        Reply reply = post("image/jpeg", jpeg(10, 100));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(products(reply)).containsExactly(ids.get(1), ids.get(0), ids.get(3), ids.get(5));
        assertThat(reply.text("items.0.reason.code")).isEqualTo("looks_alike_photo");
        assertThat(reply.at("items.0.score").getDoubleValue()).isCloseTo(1, within(1e-6));
    }

    @Test
    void aPhotosListIsNarrowedAsAnyOther() {
        String narrowed = "/api/recommend/alternatives?min_price=20&brand=Testwear&exclude=" + ids.get(1);
        Reply reply = shop.send("POST", narrowed, jpeg(10, 100), "content-type", "image/jpeg");

        assertThat(products(reply)).containsExactly(ids.get(2), ids.get(0), ids.get(3), ids.get(5));
        assertThat(shop.send("POST", narrowed + "&max_price=x", jpeg(10, 100), "content-type", "image/jpeg")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFormMayCarryThePhoto() throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--edge\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"me.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.write(jpeg(80, 100));
        form.write("\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII));

        Reply reply = post("multipart/form-data; boundary=edge", form.toByteArray());

        assertThat(products(reply)).startsWith(ids.get(5));
    }

    @ParameterizedTest(name = "a photo of {0} bytes is too large")
    @ValueSource(ints = {5 * 1024 * 1024 + 1, 7 * 1024 * 1024})
    void aPhotoThatIsTooLargeIsRefused(int size) {
        assertThat(post("image/jpeg", jpeg(10, size)).status()).isEqualTo(413);
    }

    @Test
    void whatIsNoPhotoIsRefusedWhateverItIsCalled() {
        Reply reply = post("image/png", "GIF89a is a picture, but no photo".getBytes(StandardCharsets.US_ASCII));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text("code")).isEqualTo("unsupported_photo");
        assertThat(post("text/plain", "hello".getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aPhotoThatCannotBeReadIsRefusedWithTheReason() {
        Reply reply = post("image/jpeg", jpeg(10, 15));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("detail")).isEqualTo("The photo can't be used: the picture is cut short; send another.");
    }

    @Test
    void vectorsOfAnotherNetworkAreNotComparedWithThePhotos() {
        shop.update("UPDATE product_embeddings SET model = 'other', model_digest = ?", "cd".repeat(32));
        reopen(Map.of());
        try {
            Reply reply = post("image/jpeg", jpeg(10, 100));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.text("detail")).contains("made by other", "the network here is angle");
        } finally {
            shop.update("UPDATE product_embeddings SET model = 'angle', model_digest = ?", AngleNetwork.DIGEST);
            reopen(Map.of());
        }
    }

    @Test
    void vectorsThatTheSameNetworkMadeInAnotherWayAreNotComparedWithThePhotosEither() {
        shop.update("UPDATE product_embeddings SET kind = 'tf32; as it comes'");
        reopen(Map.of());
        try {
            Reply reply = post("image/jpeg", jpeg(10, 100));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.text("detail")).contains("tf32; as it comes", AngleNetwork.KIND);
        } finally {
            shop.update("UPDATE product_embeddings SET kind = ?", AngleNetwork.KIND);
            reopen(Map.of());
        }
    }

    /** Whatever is sent: a function in the cloud, which cannot read forms, answers the same. */
    @Test
    void withoutANetworkASentenceSaysSo() {
        shop.close();
        shop = Shop.open(database, Map.of());
        try {
            for (String type :
                    List.of("image/jpeg", "multipart/form-data; boundary=edge", "multipart/form-data", "text/plain")) {
                Reply reply = post(type, jpeg(10, 100));

                assertThat(reply.status()).as(type).isEqualTo(503);
                assertThat(reply.text("code")).as(type).isEqualTo("photo_search_unavailable");
            }
        } finally {
            reopen(Map.of());
        }
    }

    private static long put(int stock, float[] vector) {
        long id = Products.add(shop, "20.00", stock);
        shop.update("""
            INSERT INTO product_embeddings (product_id, embedding, model, model_digest, kind, image_digest, updated_at)
            VALUES (?, ?::vector, 'angle', ?, ?, '', now())""", id, Arrays.toString(vector), AngleNetwork.DIGEST, AngleNetwork.KIND);
        return id;
    }

    /** Of length one, in the plane of two axes. */
    private static float[] along(int axis, double cosine, int other) {
        float[] vector = new float[2048];
        vector[other] = (float) Math.sqrt(1 - cosine * cosine);
        vector[axis] = (float) cosine;
        return vector;
    }

    private static void reopen(Map<String, Object> settings) {
        shop.close();
        shop = open(settings);
    }

    private static Shop open(Map<String, Object> settings) {
        return Shop.open(database, settings, builder -> builder.singletons(new AngleNetwork()));
    }

    private static Reply post(String type, byte[] body) {
        return shop.send("POST", "/api/recommend/alternatives", body, "content-type", type);
    }

    private static List<List<Long>> everyList() {
        return ids.stream()
                .map(id -> products(shop.get("/api/recommend/alternatives/" + id)))
                .toList();
    }

    private static List<Long> products(Reply reply) {
        List<Long> products = new ArrayList<>();
        for (JsonNode item : reply.at("items").values()) {
            products.add(item.get("product").get("id").getLongValue());
        }
        return products;
    }

    private static byte[] jpeg(int angle, int size) {
        byte[] file = new byte[size];
        file[0] = (byte) 0xFF;
        file[1] = (byte) 0xD8;
        file[2] = (byte) 0xFF;
        file[9] = (byte) angle;
        return file;
    }
}
