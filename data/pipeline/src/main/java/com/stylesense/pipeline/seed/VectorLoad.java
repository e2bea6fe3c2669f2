package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.recommender.similarity.PackedVectors;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills {@code product_embeddings} from the vectors that come with a catalogue. Vectors that are there already,
 * whoever computed them, stay.
 */
final class VectorLoad {

    private static final int ROWS_AT_ONCE = 100;

    private final Connection connection;
    private final ProgressListener progress;

    VectorLoad(Connection connection, ProgressListener progress) {
        this.connection = connection;
        this.progress = progress;
    }

    boolean isDue(VectorFiles files) throws SQLException {
        if (!files.exist()) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT NOT EXISTS (SELECT FROM product_embeddings)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * Inside the caller's transaction.
     *
     * @param products how many there are, for showing progress
     * @return how many got a vector
     */
    long run(VectorFiles files, long products) throws SQLException, IOException {
        long read = 0;
        long written = 0;
        try (VectorRows vectors = files.open();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO product_embeddings
                            (product_id, embedding, model, model_digest, image_digest, updated_at)
                        SELECT product_id, embedding::vector, ?, ?, image_digest, now()
                        FROM unnest(?::bigint[], ?::text[], ?::text[]) AS given (product_id, embedding, image_digest)
                        JOIN products ON id = product_id""")) {
            insert.setString(1, vectors.origin().model());
            insert.setString(2, vectors.origin().digest());
            List<PackedVectors.Row> batch = new ArrayList<>(ROWS_AT_ONCE);
            for (PackedVectors.Row row = vectors.next(); row != null; row = vectors.next()) {
                batch.add(row);
                read++;
                if (batch.size() == ROWS_AT_ONCE) {
                    written += write(insert, batch);
                    batch.clear();
                    progress.progressed("Seeding product_embeddings", Math.min(read, products - 1), products);
                }
            }
            written += write(insert, batch);
        }
        progress.progressed("Seeding product_embeddings", products, products);
        if (written < read) {
            progress.told(String.format(
                    Locale.ROOT, "%,d vectors left out whose product the shop does not have.", read - written));
        }
        return written;
    }

    private int write(PreparedStatement insert, List<PackedVectors.Row> rows) throws SQLException {
        insert.setArray(
                3,
                connection.createArrayOf(
                        "bigint",
                        rows.stream().map(PackedVectors.Row::productId).toArray()));
        insert.setArray(
                4,
                connection.createArrayOf(
                        "text", rows.stream().map(row -> text(row.vector())).toArray()));
        insert.setArray(
                5,
                connection.createArrayOf(
                        "text",
                        rows.stream().map(PackedVectors.Row::imageDigest).toArray()));
        return insert.executeUpdate();
    }

    private static String text(float[] vector) {
        StringBuilder text = new StringBuilder(12 * vector.length).append('[');
        for (float component : vector) {
            text.append(component == 0 ? "0" : Float.toString(component)).append(',');
        }
        text.setCharAt(text.length() - 1, ']');
        return text.toString();
    }
}
