package com.stylesense.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.testing.S3Server;
import com.stylesense.testing.ShopDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** From a bucket of a real S3 API into an empty shop. */
class SeedHandlerTest {

    private static final Map<String, String> FILES = Map.of(
            "data/processed/products_clean.csv", """
            id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,price,stock_count,avg_rating,image_path
            40,Veltrix Men Shoes,Veltrix,Men,Footwear,Shoes,Casual Shoes,Black,Fall,2019,Casual,49.99,3,4.2,40.svg
            41,Auriel Women Dress,Auriel,Women,Apparel,Dress,Dresses,Red,Summer,2018,Party,80.00,0,,
            """,
            "data/simulated/users.csv", """
            id,email,full_name,gender,cohort,created_at
            1,isha.mehta1@stylesense.com,Isha Mehta,Women,dress_buyers,2024-06-05T00:00:00Z
            """,
            "data/simulated/orders.csv", """
            id,user_id,status,ordered_at,total
            1,1,delivered,2024-07-01T12:00:00Z,49.99
            """,
            "data/simulated/order_items.csv", """
            id,order_id,product_id,quantity,unit_price
            1,1,40,1,49.99
            """,
            "data/simulated/interactions.csv", """
            id,user_id,product_id,kind,rating,created_at
            1,1,41,like,,2024-07-03T12:00:00Z
            """);

    private static final int CONNECTION_ATTEMPTS = 100;

    private static S3Server server;

    private final ShopDatabase database = ShopDatabase.start();
    private final String bucket = "artefacts-" + UUID.randomUUID();

    @BeforeAll
    static void startServer() throws Exception {
        server = new S3Server();
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @BeforeEach
    void emptyTheShopAndFillABucket() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE products, users, seedings CASCADE");
        }
        try (S3Client s3 = server.client()) {
            s3.createBucket(request -> request.bucket(bucket));
            FILES.forEach((key, content) -> put(s3, key, content));
            put(s3, "layer.zip", "no data");
        }
    }

    @Test
    void anEmptyShopIsFilledOnce() throws SQLException {
        assertThat(seed(bucket)).isEqualTo("SEEDED");
        assertThat(seed(bucket)).isEqualTo("UNCHANGED");

        assertThat(rows("products")).isEqualTo(2);
        assertThat(rows("users")).isOne();
        assertThat(rows("order_items")).isOne();
        assertThat(rows("interactions")).isOne();
    }

    @Test
    void aFileThatIsMissingIsNamedAndNothingIsWritten() throws SQLException {
        try (S3Client s3 = server.client()) {
            s3.deleteObject(request -> request.bucket(bucket).key("data/simulated/interactions.csv"));
        }

        assertThatThrownBy(() -> seed(bucket))
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("interactions.csv");
        assertThat(rows("products")).isZero();
    }

    @Test
    void aKeyThatLeadsOutOfTheFolderIsLeftAlone() throws SQLException {
        Path outside = Path.of(
                System.getProperty("java.io.tmpdir"),
                "outside-" + ProcessHandle.current().pid());
        try (S3Client s3 = server.client()) {
            put(s3, "data/../" + outside.getFileName(), "must not be written");
        }

        assertThat(seed(bucket)).isEqualTo("SEEDED");
        assertThat(Files.exists(outside)).isFalse();
    }

    @Test
    void aBucketThatDoesNotExistFails() {
        assertThatThrownBy(() -> seed("elsewhere")).isInstanceOf(NoSuchBucketException.class);
    }

    private String seed(String from) {
        var environment = Map.of("SEED_BUCKET", from, "DATABASE_URL", database.url());
        for (int attempt = 1; ; attempt++) {
            try {
                return new SeedHandler(environment, server::client).handleRequest(Map.of(), null);
            } catch (IllegalStateException failed) {
                // The embedded server turns a connection away until it has noticed that the last one is closed.
                if (attempt == CONNECTION_ATTEMPTS || !(failed.getCause() instanceof SQLException)) {
                    throw failed;
                }
            }
        }
    }

    private void put(S3Client s3, String key, String content) {
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content));
    }

    private long rows(String table) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
