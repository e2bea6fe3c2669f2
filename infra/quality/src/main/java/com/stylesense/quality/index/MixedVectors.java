package com.stylesense.quality.index;

import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.ExactMatrix;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;

/**
 * As many vectors as wanted, spread as real ones are: each between two real ones that are alike, and a little beside. The same ones each
 * time.
 */
final class MixedVectors {

    private static final double NOISE = 0.3;
    private static final int ALIKE = 20;

    private final int width;
    private final float[][] vectors;
    private final int[][] alike;
    private final Random random = new Random(3);

    MixedVectors(ExactMatrix real) {
        long[] ids = real.productIds();
        width = real.width();
        vectors = new float[ids.length][];
        alike = new int[ids.length][ALIKE];
        for (int row = 0; row < ids.length; row++) {
            vectors[row] = real.vectorOf(ids[row]);
            Iterator<ScoredProduct> neighbours = real.neighbours(ids[row], every -> true);
            for (int place = 0; place < ALIKE; place++) {
                alike[row][place] = Arrays.binarySearch(ids, neighbours.next().productId());
            }
        }
    }

    /** Components of a vector. */
    int width() {
        return width;
    }

    /** Of length one. */
    float[] next() {
        int one = random.nextInt(vectors.length);
        int other = alike[one][random.nextInt(ALIKE)];
        float share = random.nextFloat();
        float[] mixed = new float[width];
        double squares = 0;
        for (int component = 0; component < width; component++) {
            double value = share * vectors[one][component] + (1 - share) * vectors[other][component];
            mixed[component] = (float) (value * Math.max(0, 1 + NOISE * random.nextGaussian()));
            squares += mixed[component] * mixed[component];
        }
        for (int component = 0; component < width; component++) {
            mixed[component] /= (float) Math.sqrt(squares);
        }
        return mixed;
    }
}
