package com.stylesense.pipeline.experiment;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lists of two strategies, and how much each product of them is worth a click. A quarter of the products are in both lists. Those that
 * the second has for itself are so much better that its list, looked at from the top, gets as many more clicks as the scenario says.
 */
final class Shelf {

    static final int LENGTH = 12;

    /** Who looks at a product looks at the next one with this probability. */
    static final double GOES_ON = 0.9;

    private static final int SHARED_EVERY = 4;
    private static final Reason REASON = new Reason("simulated", "", new Evidence(List.of()));

    private final List<List<Candidate>> lists = List.of(new ArrayList<>(), new ArrayList<>());
    private final double[] relevance = new double[2 * LENGTH];

    Shelf(double lift) {
        double all = 0;
        double own = 0;
        double looked = 1;
        for (int place = 0; place < LENGTH; place++, looked *= GOES_ON) {
            all += looked * relevanceAt(place);
            own += isShared(place) ? 0 : looked * relevanceAt(place);
        }
        for (int place = 0; place < LENGTH; place++) {
            relevance[place] = relevanceAt(place);
            relevance[LENGTH + place] = relevanceAt(place) * (1 + lift * all / own);
            lists.getFirst().add(candidate(place));
            lists.getLast().add(candidate(isShared(place) ? place : LENGTH + place));
        }
    }

    /** Best first. @param strategy 0 or 1 */
    List<Candidate> list(int strategy) {
        return lists.get(strategy);
    }

    double relevance(Candidate product) {
        return relevance[(int) product.productId()];
    }

    private static boolean isShared(int place) {
        return place % SHARED_EVERY == SHARED_EVERY - 1;
    }

    /** From 1.3 to 0.7: a ranking knows something. */
    private static double relevanceAt(int place) {
        return 1.3 - 0.6 * place / (LENGTH - 1);
    }

    private static Candidate candidate(int product) {
        return new Candidate(product, 0, REASON, Set.of());
    }
}
