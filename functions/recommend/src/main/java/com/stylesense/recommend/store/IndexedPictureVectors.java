package com.stylesense.recommend.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.PictureVectors;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import com.stylesense.store.vector.PictureIndex;
import com.stylesense.store.vector.VectorBytes;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;

/**
 * Vectors that stay in the database, found by its index over half precision. What the index finds is compared once more at full
 * precision, so scores are exact and only a neighbour may be missed. Sold-out products are left out inside the search.
 */
final class IndexedPictureVectors implements PictureVectors {

    private static final int WIDTH = 2048;

    /**
     * Above the 58 that a list of 50 asks for first: the index cuts a page off by half precision, so that what comes on the next one may
     * score higher in the last digits.
     */
    private static final int FIRST_PAGE = 80;

    private static final int GROWTH = 4;
    private static final int MOST_SEARCHED = 1_000;
    private static final int MOST_RECENT = 1_000;

    private final Queries queries;
    private final TransactionOperations<Connection> transactions;
    private final String modelDigest;

    /** Vectors read lately, 8 MB of them: a list is built from pairs of what its own search has read. */
    private final Cache<Long, float[]> recent = Caffeine.newBuilder()
            .maximumSize(MOST_RECENT)
            .executor(Runnable::run)
            .build();

    IndexedPictureVectors(Queries queries, TransactionOperations<Connection> transactions, String modelDigest) {
        this.queries = queries;
        this.transactions = transactions;
        this.modelDigest = modelDigest;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public boolean has(long productId) {
        return vector(productId) != null;
    }

    @Override
    public double cosine(long productId, long otherId) {
        return dot(requireVector(productId), requireVector(otherId));
    }

    @Override
    public Iterator<ScoredProduct> neighbours(long productId, RowFilter filter) {
        float[] vector = vector(productId);
        return vector == null ? Collections.emptyIterator() : new Pages(vector, filter).without(productId);
    }

    @Override
    public Iterator<ScoredProduct> neighbours(float[] vector, RowFilter filter) {
        return new Pages(vector, filter);
    }

    private float[] requireVector(long productId) {
        float[] vector = vector(productId);
        if (vector == null) {
            throw new IllegalArgumentException("Product " + productId + " has no picture vector.");
        }
        return vector;
    }

    private @Nullable float[] vector(long productId) {
        float[] known = recent.getIfPresent(productId);
        return known != null
                ? known
                : queries.first(
                                "SELECT vector_send(embedding) FROM product_embeddings WHERE product_id = ? AND model_digest = ?",
                                row -> keep(productId, VectorBytes.decode(row.getBytes(1))),
                                productId,
                                modelDigest)
                        .orElse(null);
    }

    private float[] keep(long productId, float[] vector) {
        recent.put(productId, vector);
        return vector;
    }

    private List<ScoredProduct> nearest(float[] query, RowFilter filter, int count) {
        return transactions.executeRead(status -> nearest(status.getConnection(), query, filter, count));
    }

    private List<ScoredProduct> nearest(Connection connection, float[] query, RowFilter filter, int count) {
        PictureIndex index = new PictureIndex(connection);
        Sql products = FilterCondition.of(filter);
        List<PictureIndex.Neighbour> near = filter.fewRows().isPresent()
                ? index.nearestOfFew(query, modelDigest, products, count)
                : index.nearest(query, modelDigest, products, count, Math.min(2 * count, MOST_SEARCHED));
        return near.stream()
                .map(one -> new ScoredProduct(one.productId(), dot(query, keep(one.productId(), one.vector()))))
                .toList();
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int component = 0; component < one.length; component++) {
            sum += (double) one[component] * other[component];
        }
        return sum;
    }

    /** Asks for more than before whenever the caller has taken all; what it took already comes up again and is passed over. */
    private final class Pages implements Iterator<ScoredProduct> {
        private final float[] query;
        private final RowFilter filter;
        private final Set<Long> seen = new HashSet<>();
        private final Queue<ScoredProduct> page = new ArrayDeque<>();
        private int size = FIRST_PAGE;
        private boolean exhausted;

        Pages(float[] query, RowFilter filter) {
            this.query = query;
            this.filter = filter;
        }

        Pages without(long productId) {
            seen.add(productId);
            return this;
        }

        @Override
        public boolean hasNext() {
            while (page.isEmpty() && !exhausted) {
                List<ScoredProduct> found = nearest(query, filter, size);
                exhausted = found.size() < size;
                found.stream()
                        .filter(product -> seen.add(product.productId()) && filter.accepts(product.productId()))
                        .sorted(Comparator.comparingDouble(ScoredProduct::score)
                                .reversed()
                                .thenComparingLong(ScoredProduct::productId))
                        .forEach(page::add);
                size *= GROWTH;
            }
            return !page.isEmpty();
        }

        @Override
        public ScoredProduct next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.remove();
        }
    }
}
