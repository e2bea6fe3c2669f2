package com.stylesense.embeddings.job;

import com.pgvector.PGvector;
import com.stylesense.embeddings.network.FeatureNetwork;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code product_embeddings} in the shop's database. */
public final class EmbeddingTable {

    private static final int BATCH = 200;

    private final Connection connection;

    public EmbeddingTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * What an update came to.
     *
     * @param written   rows put in or replaced
     * @param unchanged rows that had this picture's vector by this network already
     * @param unknown   vectors of products that the shop does not have
     * @param removed   rows of another network, with which these can't be compared
     */
    public record Update(int written, int unchanged, int unknown, int removed) {}

    /** Components of the column: a network must have as many outputs. */
    public int width() throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT atttypmod FROM pg_attribute
                WHERE attrelid = 'product_embeddings'::regclass AND attname = 'embedding'
                """);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /**
     * Puts some products' vectors in, and leaves those of others alone, whatever network they are by: the shop serves the network
     * that most products have. All or nothing; running servers then load the new vectors.
     */
    public Update add(List<EmbeddedPicture> pictures, VectorJournal journal, FeatureNetwork network)
            throws SQLException, IOException {
        return inTransaction(() -> write(pictures, journal, network));
    }

    /**
     * Likewise for a whole catalogue: vectors by other networks go once the shop serves this one. While it serves another, as after a
     * run over few products or one that could read few pictures, those vectors are all that most products have.
     */
    public Update replace(List<EmbeddedPicture> pictures, VectorJournal journal, FeatureNetwork network)
            throws SQLException, IOException {
        return inTransaction(() -> {
            Update update = write(pictures, journal, network);
            return new Update(
                    update.written(),
                    update.unchanged(),
                    update.unknown(),
                    isServed(network) ? removeOthers(network) : 0);
        });
    }

    /** How many vectors, by whatever other networks, stand beside this one's. */
    public long byOtherNetworks(FeatureNetwork network) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM product_embeddings WHERE model_digest <> ?")) {
            select.setString(1, network.digest());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The shop chooses by the same order. */
    private boolean isServed(FeatureNetwork network) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT model_digest FROM product_embeddings GROUP BY model_digest ORDER BY count(*) DESC, model_digest LIMIT 1
                        """)) {
            return row.next() && row.getString(1).equals(network.digest());
        }
    }

    private Update inTransaction(Work work) throws SQLException, IOException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            Update update = work.run();
            if (update.written() + update.removed() > 0) {
                announce();
            }
            connection.commit();
            return update;
        } catch (SQLException | IOException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private Update write(List<EmbeddedPicture> pictures, VectorJournal journal, FeatureNetwork network)
            throws SQLException, IOException {
        int written = 0;
        int unchanged = 0;
        int unknown = 0;
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO product_embeddings (product_id, embedding, model, model_digest, image_digest, updated_at)
                VALUES (?, ?, ?, ?, ?, now())
                ON CONFLICT (product_id) DO UPDATE SET embedding = excluded.embedding, model = excluded.model,
                    model_digest = excluded.model_digest, image_digest = excluded.image_digest,
                    updated_at = excluded.updated_at""")) {
            for (int from = 0; from < pictures.size(); from += BATCH) {
                List<EmbeddedPicture> batch = pictures.subList(from, Math.min(from + BATCH, pictures.size()));
                Map<Long, String> stored = stored(batch, network);
                for (EmbeddedPicture picture : batch) {
                    String digest = stored.get(picture.productId());
                    if (digest == null) {
                        unknown++;
                    } else if (digest.equals(picture.picture().toString())) {
                        unchanged++;
                    } else {
                        insert.setLong(1, picture.productId());
                        insert.setObject(2, new PGvector(journal.vector(picture.picture())));
                        insert.setString(3, network.name());
                        insert.setString(4, network.digest());
                        insert.setString(5, picture.picture().toString());
                        insert.addBatch();
                        written++;
                    }
                }
                insert.executeBatch();
            }
        }
        return new Update(written, unchanged, unknown, 0);
    }

    /** The digest of the picture that each known product's vector by this network was made from, empty where it has none. */
    private Map<Long, String> stored(List<EmbeddedPicture> batch, FeatureNetwork network) throws SQLException {
        Array ids = connection.createArrayOf(
                "bigint", batch.stream().map(EmbeddedPicture::productId).toArray());
        Map<Long, String> digests = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT id, coalesce(image_digest, '')
                FROM products LEFT JOIN product_embeddings ON product_id = id AND model_digest = ?
                WHERE id = ANY (?)""")) {
            select.setString(1, network.digest());
            select.setArray(2, ids);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    digests.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return digests;
    }

    private int removeOthers(FeatureNetwork network) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM product_embeddings WHERE model_digest <> ?")) {
            delete.setString(1, network.digest());
            return delete.executeUpdate();
        }
    }

    private void announce() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE catalogue_version SET version = version + 1, changed_at = now()")) {
            update.executeUpdate();
        }
    }

    @FunctionalInterface
    private interface Work {
        Update run() throws SQLException, IOException;
    }
}
