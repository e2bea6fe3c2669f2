package com.stylesense.recommender.similarity;

import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.ranking.Descending;
import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.LongPredicate;

/**
 * All vectors in memory, compared one by one: nothing is missed. Safe for any number of threads, as nothing changes once built.
 *
 * <p>Rows lie in tiles of {@value #TILE}, inside a tile component by component. A query so runs over memory in one direction, and
 * its inner loop adds to {@value #TILE} sums at once, each in double precision and in the order of the components, which the
 * compiler turns into vector instructions by itself. ({@code scripts/pipeline measure-search} compares it with reading the memory once.)
 */
public final class ExactMatrix implements PictureVectors {

    private static final int TILE = 128;

    /** Unit vectors of one photo are no further apart, squared; rounded up, since their lengths are one but for the rounding of a float. */
    private static final double FARTHEST = 2 * (1 - SAME_PHOTO) + 1e-4;

    private final long[] ids;
    private final int width;
    private final float[][] tiles;

    private ExactMatrix(long[] ids, int width, float[][] tiles) {
        this.ids = ids;
        this.width = width;
        this.tiles = tiles;
    }

    /** @param width components of a vector */
    public static Builder builder(int width) {
        return new Builder(width);
    }

    public int size() {
        return ids.length;
    }

    /** Ascending. */
    public long[] productIds() {
        return ids.clone();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean has(long productId) {
        return row(productId) >= 0;
    }

    @Override
    public double cosine(long productId, long otherId) {
        int row = requireRow(productId);
        int other = requireRow(otherId);
        float[] tile = tiles[row / TILE];
        float[] otherTile = tiles[other / TILE];
        double sum = 0;
        int at = row % TILE;
        int otherAt = other % TILE;
        for (int component = 0; component < width; component++) {
            sum += (double) tile[at] * otherTile[otherAt];
            at += TILE;
            otherAt += TILE;
        }
        return sum;
    }

    /** Most pairs are told apart by their first components: then the others are not looked at, which lie far apart in memory. */
    @Override
    public boolean showSamePhoto(ScoredProduct one, ScoredProduct other) {
        int row = requireRow(one.productId());
        int otherRow = requireRow(other.productId());
        float[] tile = tiles[row / TILE];
        float[] otherTile = tiles[otherRow / TILE];
        double distance = 0;
        int at = row % TILE;
        int otherAt = otherRow % TILE;
        for (int component = 0; component < width; component++) {
            double difference = (double) tile[at] - otherTile[otherAt];
            distance += difference * difference;
            if (distance > FARTHEST) {
                return false;
            }
            at += TILE;
            otherAt += TILE;
        }
        return cosine(one.productId(), other.productId()) >= SAME_PHOTO;
    }

    @Override
    public Iterator<ScoredProduct> neighbours(long productId, RowFilter filter) {
        return neighbours(productId, wanted(filter));
    }

    @Override
    public Iterator<ScoredProduct> neighbours(float[] vector, RowFilter filter) {
        return neighbours(vector, wanted(filter));
    }

    private static LongPredicate wanted(RowFilter filter) {
        return filter.filter().equals(ProductFilter.NONE) ? id -> true : filter::accepts;
    }

    /** See {@link #neighbours(long, RowFilter)}. */
    public Iterator<ScoredProduct> neighbours(long productId, LongPredicate wanted) {
        int row = row(productId);
        return row < 0 ? Collections.emptyIterator() : neighbours(vector(row), wanted.and(id -> id != productId));
    }

    /** See {@link #neighbours(float[], RowFilter)}. */
    public Iterator<ScoredProduct> neighbours(float[] vector, LongPredicate wanted) {
        if (vector.length != width) {
            throw new IllegalArgumentException("The vectors have " + width + " components, not " + vector.length + ".");
        }
        return new Descending(ids, cosines(vector), wanted);
    }

    /** The dot product of {@code query} with every row, in the rows' order. */
    double[] cosines(float[] query) {
        double[] cosines = new double[tiles.length * TILE];
        double[] sums = new double[TILE];
        for (int tile = 0; tile < tiles.length; tile++) {
            Arrays.fill(sums, 0);
            float[] components = tiles[tile];
            for (int component = 0; component < width; component++) {
                addProducts(query[component], components, component * TILE, sums);
            }
            System.arraycopy(sums, 0, cosines, tile * TILE, TILE);
        }
        return Arrays.copyOf(cosines, ids.length);
    }

    /** A method of its own, so that the compiler sees one short loop. */
    private static void addProducts(double factor, float[] components, int from, double[] sums) {
        for (int lane = 0; lane < TILE; lane++) {
            sums[lane] += factor * components[from + lane];
        }
    }

    /** A copy. */
    public float[] vectorOf(long productId) {
        return vector(requireRow(productId));
    }

    private float[] vector(int row) {
        float[] tile = tiles[row / TILE];
        float[] vector = new float[width];
        for (int component = 0; component < width; component++) {
            vector[component] = tile[component * TILE + row % TILE];
        }
        return vector;
    }

    private int requireRow(long productId) {
        int row = row(productId);
        if (row < 0) {
            throw new IllegalArgumentException("Product " + productId + " has no picture vector.");
        }
        return row;
    }

    private int row(long productId) {
        return Arrays.binarySearch(ids, productId);
    }

    /** Collects the rows, by ascending product id. */
    public static final class Builder {
        private final int width;
        private long[] ids = new long[TILE];
        private float[][] tiles = new float[1][];
        private int count;

        private Builder(int width) {
            this.width = width;
        }

        /** @param vector of length one; copied */
        public Builder add(long productId, float[] vector) {
            if (count > 0 && ids[count - 1] >= productId) {
                throw new IllegalArgumentException("Product " + productId + " comes after " + ids[count - 1] + ".");
            }
            if (vector.length != width) {
                throw new IllegalArgumentException("Product " + productId + " has a vector of " + vector.length
                        + " components, not " + width + ".");
            }
            int tile = count / TILE;
            if (count % TILE == 0) {
                ids = Arrays.copyOf(ids, Math.max(ids.length, 2 * count));
                tiles = Arrays.copyOf(tiles, Math.max(tiles.length, ids.length / TILE));
                tiles[tile] = new float[width * TILE];
            }
            for (int component = 0; component < width; component++) {
                tiles[tile][component * TILE + count % TILE] = vector[component];
            }
            ids[count++] = productId;
            return this;
        }

        public ExactMatrix build() {
            return new ExactMatrix(Arrays.copyOf(ids, count), width, Arrays.copyOf(tiles, (count + TILE - 1) / TILE));
        }
    }
}
