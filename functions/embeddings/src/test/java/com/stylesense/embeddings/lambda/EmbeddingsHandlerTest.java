package com.stylesense.embeddings.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.testing.S3Server;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

class EmbeddingsHandlerTest {

    private static S3Server server;
    private static S3Client s3;

    private final EmbeddingsHandler handler = new EmbeddingsHandler(
            new FirstSample(), s3, () -> ShopDatabase.start().connect());

    @BeforeAll
    static void fillBucket() throws Exception {
        server = new S3Server();
        s3 = server.client();
        s3.createBucket(request -> request.bucket("pictures"));
        put("catalogue/1.jpg", fixture("plain.jpg"));
        put("catalogue/2 b.png", fixture("plain.png"));
        put("catalogue/3.jpg", new byte[0]);
    }

    @AfterAll
    static void stop() throws Exception {
        s3.close();
        server.close();
    }

    @BeforeEach
    void fourProducts() throws SQLException {
        execute("""
                INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour,
                    season, year, usage, price, stock_count, image_path)
                SELECT id, 'Tee', 'Veltrix', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Red', 'Summer', 2020, 'Casual', 10, 1,
                    (ARRAY['1.jpg', '2 b.png', '3.jpg', '1.jpg'])[id]
                FROM generate_series(1, 4) AS id""");
    }

    @AfterEach
    void emptyTheShop() throws SQLException {
        execute("DELETE FROM products");
    }

    @Test
    void aNewPictureIsEmbeddedForEveryProductThatShowsIt() throws Exception {
        Map<String, Object> answer = handler.handleRequest(
                Map.of(
                        "Records",
                        List.of(Map.of(
                                "s3",
                                Map.of(
                                        "bucket",
                                        Map.of("name", "pictures"),
                                        "object",
                                        Map.of("key", "catalogue/1.jpg"))))),
                null);

        assertThat(answer).containsEntry("written", 2).containsEntry("set_aside", List.of());
        assertThat(embedded()).isEqualTo("1 4");
    }

    @Test
    void aKeyInAnEventIsDecoded() throws Exception {
        handler.handleRequest(
                Map.of(
                        "Records",
                        List.of(Map.of(
                                "s3",
                                Map.of(
                                        "bucket",
                                        Map.of("name", "pictures"),
                                        "object",
                                        Map.of("key", "catalogue/2+b.png"))))),
                null);

        assertThat(embedded()).isEqualTo("2");
    }

    @Test
    void aBatchOfTheDistributedMapTellsWhatItLeftOut() throws Exception {
        Map<String, Object> answer = handler.handleRequest(
                Map.of(
                        "BatchInput", Map.of("bucket", "pictures"),
                        "Items",
                                List.of(
                                        Map.of("Key", "catalogue/2 b.png", "Size", 900),
                                        Map.of("Key", "catalogue/3.jpg"),
                                        Map.of("Key", "catalogue/unheard-of.jpg"))),
                null);

        assertThat(answer)
                .containsEntry("written", 1)
                .containsEntry("no_such_product", List.of("catalogue/unheard-of.jpg"))
                .containsEntry("set_aside", List.of(Map.of("key", "catalogue/3.jpg", "reason", "the file is empty")));
        assertThat(embedded()).isEqualTo("2");
    }

    @Test
    void anObjectThatIsGoneIsSetAside() throws Exception {
        execute("UPDATE products SET image_path = 'gone.jpg' WHERE id = 4");

        assertThat(handler.handleRequest(Map.of("bucket", "pictures", "keys", List.of("gone.jpg")), null))
                .containsEntry("set_aside", List.of(Map.of("key", "gone.jpg", "reason", "there is no such object")));
    }

    @Test
    void aPictureInAFolderBelongsToTheProductThatNamesTheWayToIt() throws Exception {
        execute("UPDATE products SET image_path = 'Apparel/Boys/gone.jpg' WHERE id = 4");

        assertThat(handler.handleRequest(
                        Map.of("bucket", "pictures", "keys", List.of("images/Apparel/Boys/gone.jpg")), null))
                .containsEntry(
                        "set_aside",
                        List.of(Map.of("key", "images/Apparel/Boys/gone.jpg", "reason", "there is no such object")));
    }

    @Test
    void theEndOfARunIndexesManyVectorsAndNotAFew() throws Exception {
        handler.handleRequest(Map.of("bucket", "pictures", "keys", List.of("catalogue/1.jpg")), null);
        try {
            assertThat(handler.handleRequest(Map.of("index_beyond", 2), null)).containsEntry("indexed", false);
            assertThat(handler.handleRequest(Map.of("index_beyond", 1), null)).containsEntry("indexed", true);
            assertThat(handler.handleRequest(Map.of("index_beyond", 1), null)).containsEntry("indexed", false);
        } finally {
            execute("DROP INDEX IF EXISTS product_embeddings_neighbours");
        }
    }

    @Test
    void anUnavailableBucketFailsTheInvocationSoThatItIsTriedAgain() {
        assertThatThrownBy(() -> handler.handleRequest(Map.of("bucket", "nowhere", "keys", List.of("1.jpg")), null))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aShoppersPhotoGetsAVectorOfLengthOne() throws Exception {
        Map<String, Object> answer =
                handler.handleRequest(Map.of("photo", Base64.getEncoder().encodeToString(fixture("plain.jpg"))), null);

        assertThat(answer).containsEntry("model", "first-sample");
        assertThat((float[]) answer.get("vector")).hasSize(2048).contains(1f);
    }

    @Test
    void aPhotoThatCannotBeReadIsAnsweredWithTheReason() {
        String text = Base64.getEncoder().encodeToString("not a picture at all".getBytes());

        assertThat(handler.handleRequest(Map.of("photo", text), null))
                .containsEntry("unreadable", "not a JPEG, PNG, WebP, GIF or BMP picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "Records"})
    void anEventThatNamesNoPicturesIsRefused(String field) {
        assertThatThrownBy(() -> handler.handleRequest(Map.of(field, List.of()), null))
                .hasMessage("The event names no pictures: expected Records, Items or keys.");
    }

    private static void put(String key, byte[] content) {
        s3.putObject(request -> request.bucket("pictures").key(key), RequestBody.fromBytes(content));
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream resource = EmbeddingsHandlerTest.class.getResourceAsStream("/pictures/" + name)) {
            return resource.readAllBytes();
        }
    }

    private static String embedded() throws SQLException {
        try (Connection connection = ShopDatabase.start().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT string_agg(product_id::text, ' ' ORDER BY product_id) FROM product_embeddings")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = ShopDatabase.start().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Points each picture in the direction that its first sample names. */
    private record FirstSample() implements FeatureNetwork {

        @Override
        public String name() {
            return "first-sample";
        }

        @Override
        public String digest() {
            return "ab".repeat(32);
        }

        @Override
        public String kind() {
            return VectorOrigin.FIRST_KIND;
        }

        @Override
        public String maker() {
            return "test";
        }

        @Override
        public int width() {
            return 2048;
        }

        @Override
        public float[] features(List<byte[]> pictures) {
            float[] features = new float[2048 * pictures.size()];
            for (int picture = 0; picture < pictures.size(); picture++) {
                features[2048 * picture + (pictures.get(picture)[0] & 0xFF)] = 5;
            }
            return features;
        }

        @Override
        public void close() {}
    }
}
