package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.testing.S3Server;
import com.stylesense.testing.ShopDatabase;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The packaged functions that nobody asks over HTTP, with their sample events: a schedule, a deployment or a new picture starts them. */
class PackagedJobsTest {

    private static ShopDatabase database;

    @BeforeAll
    static void migrate() {
        database = ShopDatabase.startFresh();
    }

    @Test
    void theRefreshTellsWhatItWrote() throws Exception {
        try (var function =
                FunctionProcess.start(PackagedFunction.unpack("Trending"), PackagedShop.environment(database))) {
            assertThat(function.invoke(PackagedShop.sampleEvent("Trending")))
                    .contains("\"rows\"", "\"trending\"", "\"co_purchases\"");
        }
    }

    @Test
    void theMigrationTellsCloudFormationThatItIsDone() throws Exception {
        try (var cloudFormation = new ToldAddress();
                var function =
                        FunctionProcess.start(PackagedFunction.unpack("Migrate"), PackagedShop.environment(database))) {
            assertThat(function.invoke(cloudFormation.address(PackagedShop.sampleEvent("Migrate"))))
                    .isEqualTo("\"Create\"");

            assertThat(cloudFormation.told())
                    .startsWith("PUT ")
                    .contains("\"Status\":\"SUCCESS\"", "\"PhysicalResourceId\":\"schema-Migration\"");
        }
    }

    @Test
    void aMigrationThatFailsTellsCloudFormationRatherThanLetItWait() throws Exception {
        var environment = new HashMap<>(PackagedShop.environment(database));
        environment.put("DATABASE_URL", "postgresql://nobody:secret-word@127.0.0.1:no-port/nowhere");
        try (var cloudFormation = new ToldAddress();
                var function = FunctionProcess.start(PackagedFunction.unpack("Migrate"), environment)) {
            function.invoke(cloudFormation.address(PackagedShop.sampleEvent("Migrate")));

            assertThat(function.log()).doesNotContain("secret-word");
            assertThat(cloudFormation.told()).contains("\"Status\":\"FAILED\"").doesNotContain("secret-word");
        }
    }

    @Test
    void aLetterThatWasAskedForGoesOutThroughSesOnce() throws Exception {
        ShopDatabase shop = ShopDatabase.startFresh();
        execute(shop, """
            INSERT INTO users (email, password_hash, full_name, created_at) VALUES ('isha@example.com', '', 'Isha', now());
            INSERT INTO password_reset_requests VALUES ('isha@example.com', now(), 1, now()), ('nobody@example.com', now(), 1, now())""");
        try (var ses = new ToldAddress()) {
            var environment = new HashMap<>(PackagedShop.environment(shop));
            environment.put("JWT_SECRET", "");
            environment.put("MAIL_SENDER", "shop@example.com");
            environment.put("SITE_URL", "https://shop.example");
            environment.put("AWS_ENDPOINT_URL_SESV2", ses.url());
            environment.putAll(
                    Map.of("AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", "key", "AWS_SECRET_ACCESS_KEY", "secret"));
            try (var function = FunctionProcess.start(PackagedFunction.unpack("Mail"), environment)) {
                function.invoke(PackagedShop.sampleEvent("Mail"));
                function.invoke(PackagedShop.sampleEvent("Mail"));

                assertThat(ses.told())
                        .startsWith("POST ")
                        .contains("\"FromEmailAddress\":\"shop@example.com\"", "\"ToAddresses\":[\"isha@example.com\"]")
                        .contains("https://shop.example/password#");
                assertThat(function.log()).doesNotContain("isha@example.com", "password#", "\"level\":\"ERROR\"");
            }
            assertThat(ses.toldNoMore()).isTrue();
        }
    }

    @Test
    void theSeedingFillsAnEmptyShopFromTheBucketOnce() throws Exception {
        try (var server = new S3Server();
                S3Client s3 = server.client()) {
            s3.createBucket(request -> request.bucket("artefacts"));
            SeedFixture.FILES.forEach((file, content) -> s3.putObject(
                    request -> request.bucket("artefacts").key("data/" + file), RequestBody.fromString(content)));
            var environment = new HashMap<>(PackagedShop.environment(database));
            environment.putAll(server.environment());
            environment.put("SEED_BUCKET", "artefacts");
            try (var function = FunctionProcess.start(PackagedFunction.unpack("Seed"), environment)) {
                assertThat(function.invoke(PackagedShop.sampleEvent("Seed"))).isEqualTo("\"SEEDED\"");
                assertThat(function.invoke(PackagedShop.sampleEvent("Seed"))).isEqualTo("\"UNCHANGED\"");
            }
            assertThat(number("SELECT count(*) FROM products")).isEqualTo(2);
        }
    }

    /** Before the Spark job and after it, as the state machine calls it; no job has run in between. */
    @Test
    void theLogIsExportedToTheBucketAndWithoutAJobThereIsNothingToTakeOver() throws Exception {
        ShopDatabase shop = PackagedShop.open();
        try (var server = new S3Server();
                S3Client s3 = server.client()) {
            s3.createBucket(request -> request.bucket("artefacts"));
            var environment = new HashMap<>(PackagedShop.environment(shop));
            environment.putAll(server.environment());
            environment.put("REFRESH_BUCKET", "artefacts");
            try (var function = FunctionProcess.start(PackagedFunction.unpack("SparkRefresh"), environment)) {
                assertThat(function.invoke(PackagedShop.sampleEvent("SparkRefresh")))
                        .contains("\"input\":\"s3://artefacts/refresh/runs/by-hand/export-", "\"order_items\":");
                assertThatThrownBy(() -> function.invoke("{\"step\":\"take_over\",\"run\":\"by-hand\"}"))
                        .hasMessageContaining("java.nio.file.NoSuchFileException")
                        .hasMessageContaining("s3://artefacts/refresh/runs/by-hand/staged/manifest.json");
                assertThatThrownBy(() -> function.invoke("{\"step\":\"export\",\"run\":\"../elsewhere\"}"))
                        .hasMessageContaining("A run's name");
            }
            assertThat(s3.listObjectsV2(request -> request.bucket("artefacts")).contents())
                    .allMatch(object -> object.key()
                            .matches("refresh/runs/by-hand/export-[^/]+/[a-z_]+\\.csv/part-00000\\.csv\\.gz"))
                    .hasSize(7);
        }
    }

    /** As its image lays it out, with a network of six components in place of the real one's 2,048. */
    @Test
    void aNewPictureGetsItsVector() throws Exception {
        ShopDatabase shop = PackagedShop.open();
        execute(shop, "ALTER TABLE product_embeddings ALTER COLUMN embedding TYPE vector(6)");
        execute(shop, "UPDATE products SET image_path = '1.png' WHERE id = 1");
        try (var server = new S3Server();
                S3Client s3 = server.client()) {
            s3.createBucket(request -> request.bucket("pictures"));
            s3.putObject(request -> request.bucket("pictures").key("images/1.png"), RequestBody.fromBytes(picture()));
            var environment = new HashMap<>(PackagedShop.environment(shop));
            environment.putAll(server.environment());
            environment.put("HOME", System.getProperty("user.home"));
            environment.put(
                    "STYLESENSE_MODEL",
                    PackagedFunction.root()
                            .resolve("layers/embedding/src/test/resources/networks/tiny-features.pt")
                            .toString());
            environment.put("JAVA_TOOL_OPTIONS", "--enable-native-access=ALL-UNNAMED -Djava.awt.headless=true");
            try (var function = FunctionProcess.start(embeddingsImage(), environment)) {
                assertThat(function.invoke(PackagedShop.sampleEvent("Embeddings")))
                        .contains("\"written\":1", "\"no_such_product\":[]", "\"set_aside\":[]");
                assertThat(function.invoke(PackagedShop.sampleEvent("Embeddings")))
                        .contains("\"written\":0", "\"unchanged\":1");
            }
        }
    }

    /** What functions/embeddings/Dockerfile copies to {@code /var/task/lib}. */
    private static PackagedFunction embeddingsImage() throws IOException {
        Path task = PackagedFunction.unpacked().resolve("Embeddings");
        PackagedFunction.delete(task);
        Path lib = Files.createDirectories(task.resolve("lib"));
        Path module = PackagedFunction.root().resolve("functions/embeddings/target");
        Files.createSymbolicLink(lib.resolve("embeddings.jar"), module.resolve("embeddings.jar"));
        for (String jar :
                Files.readString(module.resolve("network.classpath")).strip().split(File.pathSeparator)) {
            Files.createSymbolicLink(lib.resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        return new PackagedFunction(
                "Embeddings", "com.stylesense.embeddings.lambda.EmbeddingsHandler::handleRequest", task);
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(10, 10, 30, 50);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void execute(ShopDatabase shop, String sql) throws SQLException {
        try (Connection connection = shop.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** An address of AWS's that a function tells something. */
    private static final class ToldAddress implements AutoCloseable {

        private final BlockingQueue<String> told = new ArrayBlockingQueue<>(2);
        private final HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

        ToldAddress() throws IOException {
            server.createContext("/", exchange -> {
                told.add(exchange.getRequestMethod() + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("content-type", "application/json");
                exchange.sendResponseHeaders(200, 2);
                exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            });
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        /** The sample event with this server in place of its own address. */
        String address(String event) {
            return event.replace(
                    "127.0.0.1:1/", "127.0.0.1:" + server.getAddress().getPort() + "/");
        }

        String told() throws InterruptedException {
            return told.take();
        }

        boolean toldNoMore() {
            return told.isEmpty();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    /** The least that a shop can be filled with, by file below {@code data/}. */
    private static final class SeedFixture {

        static final Map<String, String> FILES = Map.of(
                "processed/products_clean.csv", """
                id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,price,stock_count,avg_rating,image_path
                40,Veltrix Men Shoes,Veltrix,Men,Footwear,Shoes,Casual Shoes,Black,Fall,2019,Casual,49.99,3,4.2,40.svg
                41,Auriel Women Dress,Auriel,Women,Apparel,Dress,Dresses,Red,Summer,2018,Party,80.00,0,,
                """,
                "simulated/users.csv", """
                id,email,full_name,gender,cohort,created_at
                1,isha.mehta1@stylesense.com,Isha Mehta,Women,dress_buyers,2024-06-05T00:00:00Z
                """,
                "simulated/orders.csv", """
                id,user_id,status,ordered_at,total
                1,1,delivered,2024-07-01T12:00:00Z,49.99
                """,
                "simulated/order_items.csv", """
                id,order_id,product_id,quantity,unit_price
                1,1,40,1,49.99
                """,
                "simulated/interactions.csv", """
                id,user_id,product_id,kind,rating,created_at
                1,1,41,like,,2024-07-03T12:00:00Z
                """);
    }
}
