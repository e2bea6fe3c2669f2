package com.stylesense.quality.index;

import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.ExactMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A vector that is searched for, with the right answers.
 *
 * @param nearest by the share of products in stock, the {@value #NEAREST} nearest products among those
 */
record Question(long id, float[] vector, Map<Double, List<Long>> nearest) {

    static final int NEAREST = 10;

    /** The same ones each time. */
    static List<Question> draw(ExactMatrix vectors, int count, List<Double> shares) {
        return new Random(7)
                .ints(count, 0, vectors.size())
                .parallel()
                .mapToObj(id -> new Question(id, vectors.vectorOf(id), exact(vectors, id, shares)))
                .toList();
    }

    private static Map<Double, List<Long>> exact(ExactMatrix vectors, int id, List<Double> shares) {
        Map<Double, List<Long>> nearest = new HashMap<>();
        shares.forEach(share -> nearest.put(share, new ArrayList<>()));
        Iterator<ScoredProduct> neighbours = vectors.neighbours(id, every -> true);
        while (neighbours.hasNext() && nearest.values().stream().anyMatch(found -> found.size() < NEAREST)) {
            long neighbour = neighbours.next().productId();
            double stock = MeasuredShop.stockOf(neighbour);
            nearest.forEach((share, found) -> {
                if (stock < share && found.size() < NEAREST) {
                    found.add(neighbour);
                }
            });
        }
        return nearest;
    }
}
