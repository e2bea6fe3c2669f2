package com.stylesense.store.vector;

import com.pgvector.PGvector;
import com.stylesense.store.database.Queries;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * {@code product_embeddings}: a vector for each product's picture, with the network and the picture's file that it was made from. On one
 * connection, for one thread.
 *
 * <p>Products that show one file share one vector, the first that was stored of it: a vector made again elsewhere, as on a GPU, moves in the
 * seventh decimal, and what tied before would no longer.
 */
public final class VectorTable {

    private static final int ROWS_AT_ONCE = 100;

    private static final String WRITE = """
            INSERT INTO product_embeddings (product_id, embedding, model, model_digest, kind, maker, image_digest, updated_at)
            SELECT given.product_id, coalesce(twin.embedding, given.embedding::vector), network.name, network.digest, network.kind,
                coalesce(twin.maker, network.maker), given.image_digest, now()
            FROM (VALUES (?::text, ?::text, ?::text, ?::text)) AS network (name, digest, kind, maker),
                unnest(?::bigint[], ?::text[], ?::text[]) AS given (product_id, embedding, image_digest)
            JOIN products ON id = product_id
            LEFT JOIN LATERAL (
                SELECT embedding, maker FROM product_embeddings
                WHERE image_digest = given.image_digest AND image_digest <> ''
                    AND model_digest = network.digest AND kind = network.kind
                    AND product_id <> given.product_id
                LIMIT 1
            ) AS twin ON true
            ON CONFLICT (product_id) DO UPDATE SET embedding = excluded.embedding, model = excluded.model,
                model_digest = excluded.model_digest, kind = excluded.kind, maker = excluded.maker,
                image_digest = excluded.image_digest, updated_at = excluded.updated_at
            """;

    private static final String STORED = """
            SELECT id, coalesce(image_digest, '')
            FROM products LEFT JOIN product_embeddings ON product_id = id AND model_digest = ?
            WHERE id = ANY (?)
            """;

    private final Connection connection;
    private final Queries queries;

    /** @param connection the caller's, which stays open */
    public VectorTable(Connection connection) {
        this.connection = connection;
        this.queries = Queries.on(connection);
    }

    /**
     * What made vectors: those of different digests or kinds must never be compared, and of one digest there are never two kinds here.
     *
     * @param digest SHA-256 of the network's file, hexadecimal
     * @param kind   arithmetic and preparation of the picture; empty where nobody knows
     * @param maker  device and library, which move the seventh decimal alone; empty where nobody knows
     */
    public record Network(String name, String digest, String kind, String maker) {}

    /**
     * What an update came to.
     *
     * @param written   rows put in or replaced
     * @param unchanged rows that had this picture's vector by this network already
     * @param unknown   vectors of products that the shop does not have
     * @param removed   rows of another network or kind, with which these can't be compared
     */
    public record Update(int written, int unchanged, int unknown, int removed) {

        private Update plus(Update other) {
            return new Update(
                    written + other.written,
                    unchanged + other.unchanged,
                    unknown + other.unknown,
                    removed + other.removed);
        }
    }

    /** Components of the column: a network must have as many outputs. */
    public int width() {
        return queries.first("""
                        SELECT atttypmod FROM pg_attribute WHERE attrelid = 'product_embeddings'::regclass AND attname = 'embedding'
                        """, row -> row.getInt(1)).orElseThrow();
    }

    public boolean isEmpty() {
        return queries.first("SELECT NOT EXISTS (SELECT FROM product_embeddings)", row -> row.getBoolean(1))
                .orElseThrow();
    }

    /** How many vectors, by whatever other networks, stand beside this one's. */
    public long byOtherNetworks(Network network) {
        return queries.first(
                        "SELECT count(*) FROM product_embeddings WHERE model_digest <> ?",
                        row -> row.getLong(1),
                        network.digest())
                .orElseThrow();
    }

    /** How this network's vectors were made that are here, where that was in another way. */
    public Optional<String> otherKind(Network network) {
        return queries.first(
                "SELECT kind FROM product_embeddings WHERE model_digest = ? AND kind <> ? LIMIT 1",
                row -> row.getString(1),
                network.digest(),
                network.kind());
    }

    /**
     * Puts some products' vectors in, and leaves those of others alone, whatever network they are by: the shop serves the network
     * that most products have. All or nothing; running servers then load the new vectors.
     *
     * @throws OtherKindException where this network's vectors are here that were made in another way
     */
    public Update add(Network network, Stream<PictureVector> vectors) throws SQLException, IOException {
        return inTransaction(() -> {
            requireOneKind(network);
            return update(network, vectors);
        });
    }

    /**
     * Likewise for a whole catalogue: vectors by other networks go once the shop serves this one. While it serves another, as after a
     * run over few products or one that could read few pictures, those vectors are all that most products have.
     *
     * @throws OtherKindException where this network's vectors are here that were made in another way
     */
    public Update replace(Network network, Stream<PictureVector> vectors) throws SQLException, IOException {
        return inTransaction(() -> {
            requireOneKind(network);
            return replaceOthers(network, vectors);
        });
    }

    /** Likewise, and what this network made in another way goes first. */
    public Update replaceKind(Network network, Stream<PictureVector> vectors) throws SQLException, IOException {
        return inTransaction(() -> {
            int removed = queries.execute(
                    "DELETE FROM product_embeddings WHERE model_digest = ? AND kind <> ?",
                    network.digest(),
                    network.kind());
            return replaceOthers(network, vectors).plus(new Update(0, 0, 0, removed));
        });
    }

    private void requireOneKind(Network network) {
        Optional<String> other = otherKind(network);
        if (other.isPresent()) {
            throw new OtherKindException(network, other.get());
        }
    }

    private Update replaceOthers(Network network, Stream<PictureVector> vectors) throws IOException {
        Update update = update(network, vectors);
        return update.plus(new Update(0, 0, 0, isServed(network) ? removeOthers(network) : 0));
    }

    /**
     * In one statement, inside the caller's transaction, which also has to tell running servers.
     *
     * @param vectors some hundred at most, each of another product: what it has already is replaced, and one that the shop does not have is
     *                left out
     * @return how many were written
     */
    public int write(Network network, List<PictureVector> vectors) throws IOException {
        List<String> components = new ArrayList<>(vectors.size());
        Map<String, String> ofPictures = new HashMap<>();
        for (PictureVector vector : vectors) {
            String text = new PGvector(vector.components().read()).getValue();
            String twin =
                    vector.pictureDigest().isEmpty() ? null : ofPictures.putIfAbsent(vector.pictureDigest(), text);
            components.add(twin == null ? text : twin);
        }
        return queries.execute(
                WRITE,
                network.name(),
                network.digest(),
                network.kind(),
                network.maker(),
                ids(vectors),
                components.toArray(String[]::new),
                vectors.stream().map(PictureVector::pictureDigest).toArray(String[]::new));
    }

    private static long[] ids(List<PictureVector> vectors) {
        return vectors.stream().mapToLong(PictureVector::productId).toArray();
    }

    private Update update(Network network, Stream<PictureVector> vectors) throws IOException {
        Update sum = new Update(0, 0, 0, 0);
        Iterable<List<PictureVector>> windows = vectors.gather(Gatherers.windowFixed(ROWS_AT_ONCE))::iterator;
        for (List<PictureVector> rows : windows) {
            sum = sum.plus(update(network, rows));
        }
        return sum;
    }

    private Update update(Network network, List<PictureVector> rows) throws IOException {
        Map<Long, String> stored = stored(network, rows);
        // A product may be named twice; no statement writes a row twice.
        Map<Long, PictureVector> changed = new LinkedHashMap<>();
        int unchanged = 0;
        int unknown = 0;
        for (PictureVector row : rows) {
            String digest = stored.get(row.productId());
            if (digest == null) {
                unknown++;
            } else if (digest.equals(row.pictureDigest())) {
                unchanged++;
            } else {
                changed.put(row.productId(), row);
            }
        }
        return new Update(write(network, List.copyOf(changed.values())), unchanged, unknown, 0);
    }

    /** The digest of the picture that each known product's vector by this network was made from, empty where it has none. */
    private Map<Long, String> stored(Network network, List<PictureVector> rows) {
        Map<Long, String> digests = new HashMap<>();
        queries.list(STORED, row -> digests.put(row.getLong(1), row.getString(2)), network.digest(), ids(rows));
        return digests;
    }

    /** The shop chooses by the same order. */
    private boolean isServed(Network network) {
        return queries.first(
                        "SELECT model_digest FROM product_embeddings GROUP BY model_digest ORDER BY count(*) DESC, model_digest LIMIT 1",
                        row -> row.getString(1))
                .filter(network.digest()::equals)
                .isPresent();
    }

    private int removeOthers(Network network) {
        return queries.execute("DELETE FROM product_embeddings WHERE model_digest <> ?", network.digest());
    }

    private Update inTransaction(Work work) throws SQLException, IOException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            Update update = work.run();
            if (update.written() + update.removed() > 0) {
                queries.execute("UPDATE catalogue_version SET version = version + 1, changed_at = now()");
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

    @FunctionalInterface
    private interface Work {
        Update run() throws IOException;
    }
}
