package com.stylesense.store.vector;

import com.pgvector.PGvector;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import java.sql.Connection;
import java.util.List;

/**
 * Search among the vectors of {@code product_embeddings} inside the database: by an HNSW index over half precision, because an index over
 * {@code vector} stops at 2,000 components. Every answer is among what is in stock, and complete: never fewer than asked for while there
 * are more.
 */
public final class PictureIndex {

    private static final String NAME = "product_embeddings_neighbours";

    /**
     * The planner takes vectors for as cheap to read as any other column, though they lie outside the table, and so would rather read
     * and sort all of them as soon as few are in stock. Only the index gives them in order without a sort.
     */
    private static final String ONLY_BY_INDEX = "enable_sort = off";

    /** What a hundred thousand vectors take; an operator who gave the server more has a reason. */
    private static final String ENOUGH_MEMORY = """
            SELECT set_config('maintenance_work_mem',
                greatest(pg_size_bytes(current_setting('maintenance_work_mem')), pg_size_bytes('1GB')) / 1024 || 'kB', false)
            """;

    private static final String BY_INDEX = """
            SELECT product_id, vector_send(embedding)
            FROM product_embeddings JOIN products ON id = product_id
            WHERE stock_count > 0 AND model_digest = %s AND %s
            ORDER BY embedding::halfvec(2048) <=> %s::halfvec(2048)
            LIMIT %s
            """;

    /** Ordered by the vectors themselves, which no index can. */
    private static final String ONE_BY_ONE = """
            SELECT product_id, vector_send(embedding)
            FROM product_embeddings JOIN products ON id = product_id
            WHERE stock_count > 0 AND model_digest = %s AND %s
            ORDER BY embedding <#> %s::vector, product_id
            LIMIT %s
            """;

    private final Queries queries;

    /** @param connection the caller's, which stays open; for one thread at a time */
    public PictureIndex(Connection connection) {
        this.queries = Queries.on(connection);
    }

    /** A product whose picture is near. @param vector at full precision */
    public record Neighbour(long productId, float[] vector) {}

    public boolean exists() {
        return queries.first("SELECT to_regclass(?) IS NOT NULL", row -> row.getBoolean(1), NAME)
                .orElseThrow();
    }

    /**
     * Minutes at a hundred thousand vectors. A small shop goes without, as the index makes every write dear.
     *
     * <p>The build is several times slower once its graph, some 5 kB a vector, outgrows the server's {@code maintenance_work_mem}.
     */
    public void create() {
        queries.execute(ENOUGH_MEMORY);
        queries.execute("CREATE INDEX " + NAME
                + " ON product_embeddings USING hnsw ((embedding::halfvec(2048)) halfvec_cosine_ops)");
        queries.execute("RESET maintenance_work_mem");
    }

    /**
     * Builds the index that the shop searches once it has more vectors than it holds in memory.
     *
     * @return whether one was built
     */
    public boolean createBeyond(int mostInMemory) {
        if (exists() || vectors() <= mostInMemory) {
            return false;
        }
        create();
        return true;
    }

    private long vectors() {
        return queries.first("SELECT count(*) FROM product_embeddings", row -> row.getLong(1))
                .orElseThrow();
    }

    /**
     * Inside the caller's transaction, whose settings it changes.
     *
     * <p>The scan goes on until enough products are in stock and meet the condition (pgvector's iterative scan).
     *
     * @param modelDigest only vectors of this network
     * @param products    a condition on the table {@code products}
     * @param searched    how many candidates the index keeps at once ({@code hnsw.ef_search}, 1 to 1,000): more find more and take longer
     * @return at most {@code count}, about nearest first; fewer only where no more are in stock
     */
    public List<Neighbour> nearest(float[] query, String modelDigest, Sql products, int count, int searched) {
        set("hnsw.iterative_scan = strict_order", "hnsw.ef_search = " + searched, ONLY_BY_INDEX);
        List<Neighbour> found = search(BY_INDEX, query, modelDigest, products, count);
        set("enable_sort = on");
        // The scan gives up after hnsw.max_scan_tuples. Then hardly anything is wanted, and comparing all of that is
        // cheap.
        return found.size() < count ? nearestOfFew(query, modelDigest, products, count) : found;
    }

    /** The same without the index, so exact: for a condition that few products meet, since each of them is compared. */
    public List<Neighbour> nearestOfFew(float[] query, String modelDigest, Sql products, int count) {
        return search(ONE_BY_ONE, query, modelDigest, products, count);
    }

    private void set(String... settings) {
        for (String setting : settings) {
            queries.execute("SET LOCAL " + setting);
        }
    }

    private List<Neighbour> search(String statement, float[] query, String modelDigest, Sql products, int count) {
        Sql vector = Sql.of("?", new PGvector(query).getValue());
        return queries.list(
                Sql.format(statement, Sql.of("?", modelDigest), products, vector, Sql.of("?", count)),
                row -> new Neighbour(row.getLong(1), VectorBytes.decode(row.getBytes(2))));
    }
}
