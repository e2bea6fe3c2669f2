package com.stylesense.recommender;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The one way through: profile → candidates → score → re-rank → explain. */
public final class Recommender {

    private static final int LARGEST_BATCH = 1_000;

    private final FailureLog failures;

    public Recommender(FailureLog failures) {
        this.failures = failures;
    }

    /**
     * @param profiled  reads the profile and sets the strategy up
     * @param fallbacks tried in their order; the last one's failure is the caller's
     */
    public <P> RecommendationList<P> recommend(
            StrategyName name,
            Supplier<? extends Strategy> profiled,
            List<Fallback> fallbacks,
            int limit,
            Shelf<P> shelf) {
        List<Fallback> attempts = new ArrayList<>(List.of(new Fallback(null, profiled)));
        attempts.addAll(fallbacks);
        Iterator<Fallback> remaining = attempts.iterator();
        while (true) {
            Fallback attempt = remaining.next();
            try {
                Strategy strategy = attempt.strategy().get();
                List<Recommendation<P>> items = serve(strategy, limit, shelf);
                Optional<Strategy> wider;
                while (items.size() < limit && (wider = strategy.whenTooFew()).isPresent()) {
                    strategy = wider.get();
                    items = serve(strategy, limit, shelf);
                }
                if (!items.isEmpty() || !remaining.hasNext() || !name.needsEvidence()) {
                    return new RecommendationList<>(name, attempt.name(), strategy.computedAt(), items);
                }
            } catch (RuntimeException cause) {
                if (!remaining.hasNext()) {
                    throw cause;
                }
                failures.strategyFailed(name, cause);
            }
        }
    }

    private static <P> List<Recommendation<P>> serve(Strategy strategy, int limit, Shelf<P> shelf) {
        Iterator<ScoredProduct> candidates = strategy.candidates();
        List<ScoredProduct> taken = new ArrayList<>(limit);
        List<P> products = new ArrayList<>(limit);
        // Twice as many each time that a batch was too few.
        int batchSize = 0;
        while (taken.size() < limit && candidates.hasNext()) {
            batchSize = Math.min(LARGEST_BATCH, Math.max(Shortlist.lengthFor(limit - taken.size()), 2 * batchSize));
            List<ScoredProduct> batch = takeUpTo(batchSize, candidates);
            Map<Long, P> inStock =
                    shelf.inStock(batch.stream().map(ScoredProduct::productId).toList());
            for (ScoredProduct candidate : batch) {
                P product = inStock.get(candidate.productId());
                if (product != null
                        && taken.size() < limit
                        && taken.stream().noneMatch(other -> strategy.areAlike(candidate, other))) {
                    taken.add(candidate);
                    products.add(product);
                }
            }
        }
        List<Recommendation<P>> explained = new ArrayList<>(taken.size());
        for (int place = 0; place < taken.size(); place++) {
            ScoredProduct product = taken.get(place);
            explained.add(new Recommendation<>(products.get(place), product.score(), strategy.explain(product)));
        }
        return explained;
    }

    private static List<ScoredProduct> takeUpTo(int count, Iterator<ScoredProduct> candidates) {
        List<ScoredProduct> taken = new ArrayList<>(count);
        while (taken.size() < count && candidates.hasNext()) {
            taken.add(candidates.next());
        }
        return taken;
    }
}
