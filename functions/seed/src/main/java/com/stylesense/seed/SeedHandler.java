package com.stylesense.seed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.seed.SeedFiles;
import com.stylesense.pipeline.seed.Seeding;
import com.stylesense.runtime.secret.Secrets;
import com.stylesense.runtime.secret.SecretsManager;
import com.stylesense.store.database.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Lambda's way into the seeding: fetches what lies below {@code data/} in the bucket {@code SEED_BUCKET} and fills an empty shop with
 * it. Calling it again changes nothing. The database stands in a private network, so nobody's laptop could do it.
 */
public final class SeedHandler implements RequestHandler<Map<String, Object>, String> {

    private static final Logger LOG = LoggerFactory.getLogger(SeedHandler.class);
    private static final String PREFIX = "data/";

    private final Map<String, String> environment;
    private final Supplier<S3Client> storage;

    public SeedHandler() {
        this(
                System.getenv(),
                () -> S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build());
    }

    SeedHandler(Map<String, String> environment, Supplier<S3Client> storage) {
        this.environment = environment;
        this.storage = storage;
    }

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        try {
            Path folder = Files.createTempDirectory("seed");
            fetch(Objects.requireNonNull(environment.get("SEED_BUCKET")), folder);
            return fill(folder).name();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("The shop could not be seeded: " + failed.getMessage(), failed);
        }
    }

    private Seeding.Outcome fill(Path folder) throws SQLException, IOException {
        DatabaseUrl url = DatabaseUrl.parse(
                Secrets.read(environment, new SecretsManager()).requireDatabaseUrl());
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            return new Seeding(connection, new LoggedFindings()).seed(SeedFiles.below(folder));
        }
    }

    /** What was left out goes to the log; nobody watches the progress. */
    private record LoggedFindings() implements ProgressListener {

        @Override
        public void progressed(String step, long done, long total) {}

        @Override
        public void told(String sentence) {
            LOG.info(sentence);
        }
    }

    private void fetch(String bucket, Path folder) throws IOException {
        try (S3Client s3 = storage.get()) {
            for (var object : s3.listObjectsV2Paginator(
                            request -> request.bucket(bucket).prefix(PREFIX))
                    .contents()) {
                Path file =
                        folder.resolve(object.key().substring(PREFIX.length())).normalize();
                if (file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    s3.getObject(request -> request.bucket(bucket).key(object.key()), file);
                }
            }
        }
    }
}
