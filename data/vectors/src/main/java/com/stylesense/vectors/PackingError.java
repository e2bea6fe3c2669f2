package com.stylesense.vectors;

import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.ExactMatrix;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;

/**
 * What packing costs.
 *
 * @param mean             by how much a pair's cosine moves
 * @param largest          likewise, at most
 * @param sharedNeighbours share of a product's ten nearest that are among them before and after
 */
record PackingError(double mean, double largest, double sharedNeighbours) {

    private static final int NEAREST = 10;

    static PackingError between(ExactMatrix before, ExactMatrix after) {
        double sum = 0;
        double largest = 0;
        long pairs = 0;
        long shared = 0;
        for (long id : before.productIds()) {
            var exact = new HashMap<Long, Double>();
            before.neighbours(id, every -> true)
                    .forEachRemaining(product -> exact.put(product.productId(), product.score()));
            Set<Long> nearest = nearest(before.neighbours(id, every -> true));
            shared += nearest(after.neighbours(id, every -> true)).stream()
                    .filter(nearest::contains)
                    .count();
            for (Iterator<ScoredProduct> packed = after.neighbours(id, every -> true); packed.hasNext(); pairs++) {
                ScoredProduct product = packed.next();
                double error = Math.abs(product.score() - Objects.requireNonNull(exact.get(product.productId())));
                sum += error;
                largest = Math.max(largest, error);
            }
        }
        return new PackingError(sum / pairs, largest, (double) shared / (NEAREST * (long) before.size()));
    }

    private static Set<Long> nearest(Iterator<ScoredProduct> neighbours) {
        Set<Long> nearest = new HashSet<>();
        while (nearest.size() < NEAREST && neighbours.hasNext()) {
            nearest.add(neighbours.next().productId());
        }
        return nearest;
    }
}
