package com.stylesense.recommend.service;

import com.stylesense.recommend.cache.CandidateCache;
import com.stylesense.recommend.cache.CandidateCache.Ranked;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.service.RecommendationListView.ItemView;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.recommend.store.ProductStock;
import com.stylesense.recommend.store.ProfileLoader;
import com.stylesense.recommend.store.ProfileLoader.Loaded;
import com.stylesense.recommend.store.ShopperParts;
import com.stylesense.recommend.store.Snapshot;
import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.runtime.error.DatabaseFailure;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way through a recommendation: load profile → candidates → score → explain (all of it cached) → stock → re-rank. */
@Singleton
public final class RecommendService {

    private static final Logger LOG = LoggerFactory.getLogger(RecommendService.class);

    private final CatalogueSnapshots snapshots;
    private final ProfileLoader profiles;
    private final CandidateCache cache;
    private final ProductStock products;
    private final Clock clock;

    RecommendService(
            CatalogueSnapshots snapshots,
            ProfileLoader profiles,
            CandidateCache cache,
            ProductStock products,
            Clock clock) {
        this.snapshots = snapshots;
        this.profiles = profiles;
        this.cache = cache;
        this.products = products;
        this.clock = clock;
    }

    /** By the strategy that is asked for, or else by the first of its stand-ins that can; the last one's failure is the caller's. @param viewer the shopper who looks at it, null for a guest */
    public RecommendationListView recommend(RankingRequest request, @Nullable Long viewer) {
        Strategy wanted = request.strategy();
        Iterator<Strategy> attempts =
                Stream.concat(Stream.of(wanted), wanted.standIns().stream()).iterator();
        while (true) {
            Strategy attempt = attempts.next();
            try {
                RecommendationListView list = recommend(request.by(attempt), wanted, viewer);
                boolean isAnswer = !list.items().isEmpty() || !wanted.needsEvidence();
                if (isAnswer || !attempts.hasNext() || isLeftEmptyByFilter(request.by(attempt), viewer)) {
                    return list;
                }
            } catch (RuntimeException failed) {
                if (!attempts.hasNext() || DatabaseFailure.isOutage(failed)) {
                    throw failed;
                }
                LOG.error("Strategy {} failed; a stand-in serves", attempt.name(), failed);
            }
        }
    }

    /** Then there is evidence, and that nothing passes is the answer. */
    private boolean isLeftEmptyByFilter(RankingRequest request, @Nullable Long viewer) {
        RankingRequest whole = request.unfiltered();
        return !whole.equals(request)
                && !recommend(whole, whole.strategy(), viewer).items().isEmpty();
    }

    private RecommendationListView recommend(RankingRequest asked, Strategy wanted, @Nullable Long viewer) {
        Snapshot snapshot = snapshots.current();
        RankingRequest request = profiles.withCart(asked);
        ProductStock.Check stock = products.check(request, viewer, snapshot);
        int length = CandidateList.lengthFor(request.limit());
        while (true) {
            int enough = length;
            CandidateList candidates = cache.candidates(request, enough, stock, seen -> {
                Loaded loaded = profiles.load(request, enough, snapshot, seen, new ShopperParts());
                CandidateList ranked = request.strategy().rank(loaded.profile(), enough);
                snapshot.renewModel(stock.token().refresh());
                return new Ranked(ranked, loaded.token());
            });
            List<ItemView> items = shown(candidates, stock, request.limit());
            if (items.size() == request.limit() || candidates.isComplete()) {
                return RecommendationListView.of(
                        wanted,
                        request.strategy(),
                        candidates.fallback(),
                        candidates.computedAt().orElse(clock.instant()),
                        items);
            }
            // Too many are sold out or hidden.
            length = 2 * length;
        }
    }

    /** Walks down the order, passing over what is sold out or hidden and what shows the same photo as something that is in the list already. */
    private static List<ItemView> shown(CandidateList candidates, ProductStock.Check stock, int limit) {
        Map<Long, ProductView> products = stock.shown(candidates.productIds());
        List<ItemView> items = new ArrayList<>(limit);
        Set<Long> shown = new HashSet<>();
        for (Candidate candidate : candidates.candidates()) {
            ProductView product = products.get(candidate.productId());
            if (product != null
                    && items.size() < limit
                    && candidate.lookAlikes().stream().noneMatch(shown::contains)) {
                items.add(ItemView.of(product, candidate));
                shown.add(candidate.productId());
            }
        }
        return items;
    }
}
