package com.stylesense.recommend.store;

import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.recommender.similarity.PictureVectors;
import com.stylesense.store.database.Queries;
import com.stylesense.store.vector.VectorBytes;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one switch between two ways of finding what looks alike: up to {@code STYLESENSE_EXACT_VECTORS} products all vectors are
 * compared in memory, and nothing is missed; beyond, the database's index finds most of the nearest in a few milliseconds.
 */
@Singleton
final class StoredPicturesLoader {

    private static final Logger LOG = LoggerFactory.getLogger(StoredPicturesLoader.class);
    private static final int FETCH_SIZE = 500;

    private final Queries queries;
    private final TransactionOperations<Connection> transactions;
    private final int mostInMemory;

    StoredPicturesLoader(
            Queries queries,
            TransactionOperations<Connection> transactions,
            @Value("${stylesense.exact-vectors:20000}") int mostInMemory) {
        this.queries = queries;
        this.transactions = transactions;
        this.mostInMemory = mostInMemory;
    }

    StoredPictures load() {
        return mostCommon().map(this::load).orElseGet(() -> {
            LOG.info("No picture has a vector yet");
            return StoredPictures.none();
        });
    }

    private StoredPictures load(Stored stored) {
        long started = System.nanoTime();
        PictureVectors vectors = stored.rows() > mostInMemory
                ? new IndexedPictureVectors(queries, transactions, stored.digest())
                : transactions.executeRead(status -> matrix(Queries.on(status.getConnection()), stored));
        LOG.info(
                "Vectors of {} pictures by {}: {} in {} ms",
                stored.rows(),
                stored.model(),
                stored.rows() > mostInMemory ? "searched in the database" : "loaded",
                (System.nanoTime() - started) / 1_000_000);
        return new StoredPictures(stored.model(), stored.digest(), stored.kind(), vectors);
    }

    private record Stored(String model, String digest, String kind, long rows, int width) {}

    /** While a catalogue moves from one network to another, the one that most products have serves. */
    private Optional<Stored> mostCommon() {
        return queries.first(
                """
                SELECT min(model), model_digest, min(kind), count(*), min(vector_dims(embedding)) FROM product_embeddings
                GROUP BY model_digest ORDER BY count(*) DESC, model_digest LIMIT 1
                """,
                row -> new Stored(row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getInt(5)));
    }

    private static ExactMatrix matrix(Queries queries, Stored stored) {
        queries.allow(CatalogueLoader.LOADING);
        ExactMatrix.Builder matrix = ExactMatrix.builder(stored.width());
        queries.forEach(
                """
                SELECT product_id, vector_send(embedding) FROM product_embeddings WHERE model_digest = ? ORDER BY product_id
                """,
                FETCH_SIZE,
                row -> matrix.add(row.getLong(1), VectorBytes.decode(row.getBytes(2))),
                stored.digest());
        return matrix.build();
    }
}
