package com.stylesense.recommend.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.recommend.store.Interests;
import com.stylesense.recommend.store.ProductStock;
import com.stylesense.recommend.store.ProfileLoader;
import com.stylesense.recommend.store.ShopperParts;
import com.stylesense.recommend.store.Snapshot;
import com.stylesense.recommender.page.Departments;
import com.stylesense.recommender.page.PageDefinition;
import com.stylesense.recommender.page.PageFacts;
import com.stylesense.recommender.profile.PurchaseHistory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What pages are made from. A shopper's purchases are kept for the next page, as long as their version stands. */
@Singleton
final class PageFactsLoader {

    /** Purchases, some 150 bytes each. */
    private static final int MOST_PURCHASES = 50_000;

    private final ProfileLoader profiles;
    private final Interests interests;
    private final Cache<Long, Bought> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_PURCHASES)
            .<Long, Bought>weigher(
                    (shopper, bought) -> 1 + bought.purchases().purchases().size())
            .executor(Runnable::run)
            .build();

    PageFactsLoader(ProfileLoader profiles, Interests interests) {
        this.profiles = profiles;
        this.interests = interests;
    }

    private record Bought(PurchaseHistory purchases, Departments departments, long snapshot, long version) {}

    /** As far as they are kept, and perhaps no longer true: see {@link #isFresh}. */
    Optional<PageFacts> recent(PageRequest request, Snapshot snapshot) {
        return request.viewer() == null
                ? Optional.empty()
                : Optional.ofNullable(recent.getIfPresent(request.viewer()))
                        .filter(bought -> bought.snapshot() == snapshot.number())
                        .map(bought -> facts(request, bought));
    }

    boolean isFresh(PageRequest request, ProductStock.Check stock) {
        Bought bought = request.viewer() == null ? null : recent.getIfPresent(request.viewer());
        return bought != null && bought.version() == stock.token().shopper();
    }

    PageFacts load(PageRequest request, Snapshot snapshot, ShopperParts shopper) {
        PurchaseHistory purchases = profiles.purchases(request.viewer(), snapshot, shopper);
        Departments departments =
                purchases.isEmpty() ? interests(request, snapshot) : Departments.of(purchases, snapshot.catalogue());
        Bought bought = new Bought(purchases, departments, snapshot.number(), shopper.version());
        // What is looked at has no version.
        if (request.viewer() != null && !purchases.isEmpty()) {
            recent.put(request.viewer(), bought);
        }
        return facts(request, bought);
    }

    private Departments interests(PageRequest request, Snapshot snapshot) {
        return request.actor() == null ? Departments.ALL : interests.departments(request.actor(), snapshot.catalogue());
    }

    private PageFacts facts(PageRequest request, Bought bought) {
        return new PageFacts(
                bought.purchases(), bought.departments(), request.season(), request.product(), cart(request));
    }

    private List<Long> cart(PageRequest request) {
        if (request.page() != PageDefinition.CART) {
            return List.of();
        }
        if (request.cart() != null) {
            return request.cart();
        }
        return request.viewer() == null ? List.of() : profiles.cart(request.viewer());
    }
}
