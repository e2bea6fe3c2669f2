package com.stylesense.embeddings.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.stylesense.embedding.job.EmbeddingJob;
import com.stylesense.embedding.job.EmbeddingProgress;
import com.stylesense.embedding.job.EmbeddingResult;
import com.stylesense.embedding.job.Picture;
import com.stylesense.embedding.job.RejectedPicture;
import com.stylesense.embedding.job.VectorJournal;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.network.NetworkSource;
import com.stylesense.embedding.network.UnfitNetworkException;
import com.stylesense.embedding.s3.S3Location;
import com.stylesense.embedding.s3.S3Pictures;
import com.stylesense.embeddings.photo.PhotoNetworkOfThisProcess;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.recommender.similarity.UnreadablePhotoException;
import com.stylesense.runtime.secret.Secrets;
import com.stylesense.runtime.secret.SecretsManager;
import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.database.Queries;
import com.stylesense.store.vector.PictureIndex;
import com.stylesense.store.vector.PictureVector;
import com.stylesense.store.vector.VectorTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The job in the cloud, a container image. It embeds the pictures that an event names ({@link PictureKeys}) and stores their vectors;
 * given {@code {"photo": base64}}, it answers the vector of a shopper's photo; given {@code {"index_beyond": n}}, as the end of a run over
 * the whole catalogue, it builds the database's index if there are more than n vectors.
 *
 * <p>Pictures that cannot be embedded are in the answer with their reason; only what concerns all of them fails the invocation,
 * so that it is tried again.
 */
public final class EmbeddingsHandler implements RequestHandler<Map<String, Object>, Map<String, Object>> {

    private static final int BATCH = 8;

    private final FeatureNetwork network;
    private final S3Client s3;
    private final ConnectionSource database;

    /** Opens connections to the shop's database. */
    @FunctionalInterface
    public interface ConnectionSource {
        Connection open() throws SQLException;
    }

    /** For Lambda. */
    public EmbeddingsHandler() throws UnfitNetworkException {
        this(NetworkSource.open(NetworkSource.configured()), S3Location.client(), EmbeddingsHandler::connect);
    }

    public EmbeddingsHandler(FeatureNetwork network, S3Client s3, ConnectionSource database) {
        this.network = network;
        this.s3 = s3;
        this.database = database;
    }

    private static Connection connect() throws SQLException {
        DatabaseUrl url = DatabaseUrl.parse(
                Secrets.read(System.getenv(), new SecretsManager()).requireDatabaseUrl());
        return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
    }

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        try {
            if (event.get("photo") instanceof String photo) {
                return vectorOf(photo);
            }
            return event.containsKey("index_beyond") ? index(event.get("index_beyond")) : embed(PictureKeys.of(event));
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("The pictures could not be embedded: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The pictures could not be embedded in time.", interrupted);
        }
    }

    private Map<String, Object> vectorOf(String photo) {
        try {
            PhotoVector vector = new PhotoNetworkOfThisProcess(network)
                    .vector(Base64.getDecoder().decode(photo));
            return Map.of(
                    "model", vector.model(),
                    "model_digest", vector.modelDigest(),
                    "kind", vector.kind(),
                    "vector", vector.components());
        } catch (UnreadablePhotoException unreadable) {
            return Map.of("unreadable", unreadable.getMessage());
        }
    }

    private Map<String, Object> index(Object beyond) throws SQLException {
        if (!(beyond instanceof Number mostInMemory)) {
            throw new IllegalArgumentException("index_beyond is the number of vectors that the shop holds in memory.");
        }
        try (Connection connection = database.open()) {
            return Map.of("indexed", new PictureIndex(connection).createBeyond(mostInMemory.intValue()));
        }
    }

    private Map<String, Object> embed(PictureKeys wanted) throws IOException, SQLException, InterruptedException {
        Path file = Files.createTempFile("embeddings", ".journal");
        try (Connection connection = database.open();
                VectorJournal journal = VectorJournal.open(file, network.digest(), network.width())) {
            VectorTable table = new VectorTable(connection);
            if (table.width() != network.width()) {
                throw new IllegalStateException("The network " + network.name() + " gives vectors of " + network.width()
                        + " components, but the database's column holds " + table.width() + ".");
            }
            List<String> unknown = new ArrayList<>();
            List<Picture> pictures = pictures(wanted, connection, unknown);
            EmbeddingResult result = new EmbeddingJob(network, journal, BATCH).run(pictures, EmbeddingProgress.SILENT);
            VectorTable.Update update = table.add(
                    new VectorTable.Network(network.name(), network.digest(), network.kind(), network.maker()),
                    result.embedded().stream()
                            .map(embedded -> new PictureVector(
                                    embedded.productId(),
                                    embedded.picture().toString(),
                                    () -> journal.vector(embedded.picture()))));
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("written", update.written());
            answer.put("unchanged", update.unchanged());
            answer.put("no_such_product", unknown);
            answer.put(
                    "set_aside",
                    result.rejected().stream().map(EmbeddingsHandler::setAside).toList());
            return answer;
        } finally {
            Files.delete(file);
        }
    }

    /** A photo may be that of several products. */
    private List<Picture> pictures(PictureKeys wanted, Connection connection, List<String> unknown) {
        S3Pictures bucket = new S3Pictures(s3, wanted.bucket());
        List<Picture> pictures = new ArrayList<>();
        for (String key : wanted.keys()) {
            List<Long> products = Queries.on(connection)
                    .list(
                            "SELECT id FROM products WHERE image_path = ? ORDER BY id",
                            row -> row.getLong(1),
                            PictureKeys.imagePath(key));
            products.forEach(product -> pictures.add(bucket.picture(product, key)));
            if (products.isEmpty()) {
                unknown.add(key);
            }
        }
        return pictures;
    }

    private static Map<String, String> setAside(RejectedPicture picture) {
        return Map.of("key", picture.file(), "reason", picture.reason());
    }
}
