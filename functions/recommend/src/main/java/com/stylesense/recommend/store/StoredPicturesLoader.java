package com.stylesense.recommend.store;

import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.store.vector.VectorBytes;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private final TransactionOperations<Connection> transactions;
    private final int mostInMemory;

    StoredPicturesLoader(
            TransactionOperations<Connection> transactions,
            @Value("${stylesense.exact-vectors:20000}") int mostInMemory) {
        this.transactions = transactions;
        this.mostInMemory = mostInMemory;
    }

    StoredPictures load() {
        long started = System.nanoTime();
        Stored stored = transactions.executeRead(status -> mostCommon(status.getConnection()));
        if (stored == null) {
            LOG.info("No picture has a vector yet");
            return StoredPictures.none();
        }
        StoredPictures pictures = stored.rows() > mostInMemory
                ? new StoredPictures(
                        stored.model(), stored.digest(), new IndexedPictureVectors(transactions, stored.digest()))
                : new StoredPictures(
                        stored.model(),
                        stored.digest(),
                        transactions.executeRead(status -> matrix(status.getConnection(), stored)));
        LOG.info(
                "Vectors of {} pictures by {}: {} in {} ms",
                stored.rows(),
                stored.model(),
                stored.rows() > mostInMemory ? "searched in the database" : "loaded",
                (System.nanoTime() - started) / 1_000_000);
        return pictures;
    }

    private record Stored(String model, String digest, long rows, int width) {}

    /** While a catalogue moves from one network to another, the one that most products have serves. */
    private static Stored mostCommon(Connection connection) {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT min(model), model_digest, count(*), min(vector_dims(embedding)) FROM product_embeddings
                GROUP BY model_digest ORDER BY count(*) DESC, model_digest LIMIT 1
                """);
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Stored(row.getString(1), row.getString(2), row.getLong(3), row.getInt(4)) : null;
        } catch (SQLException failed) {
            throw new DataAccessException("The pictures' vectors cannot be counted", failed);
        }
    }

    private static ExactMatrix matrix(Connection connection, Stored stored) {
        ExactMatrix.Builder matrix = ExactMatrix.builder(stored.width());
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT product_id, vector_send(embedding) FROM product_embeddings WHERE model_digest = ? ORDER BY product_id
                """)) {
            select.setString(1, stored.digest());
            select.setFetchSize(FETCH_SIZE);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    matrix.add(rows.getLong(1), VectorBytes.decode(rows.getBytes(2)));
                }
            }
        } catch (SQLException failed) {
            throw new DataAccessException("The pictures' vectors cannot be read", failed);
        }
        return matrix.build();
    }
}
