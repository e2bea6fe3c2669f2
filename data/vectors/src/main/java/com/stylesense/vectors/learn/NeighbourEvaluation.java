package com.stylesense.vectors.learn;

import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.vectors.Neighbourhood;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How good the neighbours of some products are among candidates, for any shares of the parts. Every neighbour counts, twins as well. */
final class NeighbourEvaluation {

    private final List<Product> queries;
    private final List<Product> candidates;

    /** @param candidates by ascending id, which decides between equal scores */
    NeighbourEvaluation(List<Product> queries, List<Product> candidates) {
        this.queries = queries;
        this.candidates = candidates;
    }

    Precision precision(Map<SimilarityMatrix, Double> shares) {
        double[] scores = new double[candidates.size()];
        int types = 0;
        int colours = 0;
        for (int query = 0; query < queries.size(); query++) {
            Product asked = queries.get(query);
            Arrays.fill(scores, 0);
            int row = query;
            shares.forEach((part, share) -> part.addTo(scores, row, share));
            for (Product neighbour : nearest(asked, scores)) {
                types += neighbour.articleType().equals(asked.articleType()) ? 1 : 0;
                colours += neighbour.baseColour().equals(asked.baseColour()) ? 1 : 0;
            }
        }
        double all = (double) queries.size() * Neighbourhood.NEAREST;
        return new Precision(types / all, colours / all);
    }

    private List<Product> nearest(Product asked, double[] scores) {
        Product[] best = new Product[Neighbourhood.NEAREST];
        double[] bestScores = new double[best.length];
        int taken = 0;
        for (int candidate = 0; candidate < scores.length; candidate++) {
            double score = scores[candidate];
            boolean full = taken == best.length;
            if (full && score <= bestScores[taken - 1]
                    || candidates.get(candidate).id() == asked.id()) {
                continue;
            }
            int place = full ? taken - 1 : taken++;
            for (; place > 0 && bestScores[place - 1] < score; place--) {
                best[place] = best[place - 1];
                bestScores[place] = bestScores[place - 1];
            }
            best[place] = candidates.get(candidate);
            bestScores[place] = score;
        }
        return List.of(Arrays.copyOf(best, taken));
    }
}
