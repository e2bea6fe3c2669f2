package com.stylesense.recommend.service;

import com.stylesense.recommend.cache.CandidateCache;
import com.stylesense.recommend.cache.CandidateCache.Ranked;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.service.Recommendations.Item;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.recommend.store.ProductRows;
import com.stylesense.recommend.store.ProductStock;
import com.stylesense.recommend.store.ProfileLoader;
import com.stylesense.recommend.store.ProfileLoader.Loaded;
import com.stylesense.recommend.store.Snapshot;
import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.profile.CartProduct;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.store.catalogue.ProductView;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final ProductRows products;

    RecommendService(CatalogueSnapshots snapshots, ProfileLoader profiles, CandidateCache cache, ProductRows products) {
        this.snapshots = snapshots;
        this.profiles = profiles;
        this.cache = cache;
        this.products = products;
    }

    /** By the strategy that is asked for, or else by the first of its stand-ins that can; the last one's failure is the caller's. */
    public Recommendations recommend(ListRequest request) {
        Strategy wanted = request.strategy();
        Iterator<Strategy> attempts =
                Stream.concat(Stream.of(wanted), wanted.standIns().stream()).iterator();
        while (true) {
            Strategy attempt = attempts.next();
            try {
                Recommendations list = recommend(attempt, request);
                if (!list.items().isEmpty() || !attempts.hasNext() || !wanted.needsEvidence()) {
                    return list;
                }
            } catch (RuntimeException failed) {
                if (!attempts.hasNext()) {
                    throw failed;
                }
                LOG.error("Strategy {} failed; a stand-in serves", attempt.name(), failed);
            }
        }
    }

    private Recommendations recommend(Strategy strategy, ListRequest asked) {
        Snapshot snapshot = snapshots.current();
        RankingRequest request = rankingRequest(strategy, asked, snapshot);
        ProductStock stock = products.stock(request, snapshot);
        int length = CandidateList.lengthFor(asked.limit());
        while (true) {
            int wanted = length;
            CandidateList candidates = cache.candidates(request, wanted, stock, seen -> {
                Loaded loaded = profiles.load(request, wanted, snapshot, seen);
                return new Ranked(strategy.rank(loaded.profile(), wanted), loaded.token());
            });
            List<Item> items = inStock(candidates, stock, asked.limit());
            if (items.size() == asked.limit() || candidates.isComplete()) {
                Strategy standIn = strategy == asked.strategy() ? null : strategy;
                return new Recommendations(asked.strategy(), standIn, candidates.computedAt(), items);
            }
            // Too many are sold out.
            length = 2 * length;
        }
    }

    /** Walks down the order, passing over what is sold out and what shows the same photo as something that is in the list already. */
    private static List<Item> inStock(CandidateList candidates, ProductStock stock, int limit) {
        stock.read(candidates.candidates().stream().map(Candidate::productId).toList());
        List<Item> items = new ArrayList<>(limit);
        Set<Long> shown = new HashSet<>();
        for (Candidate candidate : candidates.candidates()) {
            ProductView product = stock.product(candidate.productId());
            if (product != null
                    && items.size() < limit
                    && candidate.lookAlikes().stream().noneMatch(shown::contains)) {
                items.add(new Item(product, candidate));
                shown.add(candidate.productId());
            }
        }
        return items;
    }

    private RankingRequest rankingRequest(Strategy strategy, ListRequest asked, Snapshot snapshot) {
        Map<ProfilePart<?>, Object> given = new HashMap<>(asked.given());
        if (strategy.reads().contains(ProfilePart.CART)) {
            List<Long> cart = asked.cartProducts() != null ? asked.cartProducts() : profiles.cart(asked.shopperId());
            given.put(ProfilePart.CART, CartProduct.of(cart, snapshot.catalogue()));
        }
        return RankingRequest.of(strategy, asked.shopperId(), given, asked.limit());
    }
}
