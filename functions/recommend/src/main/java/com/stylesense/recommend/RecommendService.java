package com.stylesense.recommend;

import com.stylesense.recommender.Fallback;
import com.stylesense.recommender.RecommendationList;
import com.stylesense.recommender.Recommender;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.StrategyName;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.shopper.Preferences;
import com.stylesense.recommender.strategy.AlternativesStrategy;
import com.stylesense.recommender.strategy.BudgetStrategy;
import com.stylesense.recommender.strategy.CartAddOnsStrategy;
import com.stylesense.recommender.strategy.CartProduct;
import com.stylesense.recommender.strategy.CollaborativeStrategy;
import com.stylesense.recommender.strategy.HistoryStrategy;
import com.stylesense.recommender.strategy.InteractionStrategy;
import com.stylesense.recommender.strategy.NewArrivalsStrategy;
import com.stylesense.recommender.strategy.PhotoAlternativesStrategy;
import com.stylesense.recommender.strategy.RestockStrategy;
import com.stylesense.recommender.strategy.SameTypeStrategy;
import com.stylesense.recommender.strategy.Season;
import com.stylesense.recommender.strategy.SeasonalStrategy;
import com.stylesense.recommender.visual.PhotoVector;
import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.store.catalogue.ProductView;
import com.stylesense.store.database.Queries;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what each strategy needs and lets the recommender serve it. */
@Singleton
final class RecommendService {

    private static final Logger LOG = LoggerFactory.getLogger(RecommendService.class);

    private static final String NEWER =
            "SELECT name, sub_category, article_type, base_colour FROM products WHERE id = ?";

    private final Recommender recommender = new Recommender(
            (wanted, cause) -> LOG.error("Strategy {} failed; its fallback serves", wanted.wireName(), cause));

    private final Catalogue catalogue;
    private final ShopperProfiles profiles;
    private final CoPurchaseTables coPurchases;
    private final Pictures pictures;
    private final Queries queries;
    private final Clock clock;
    private final PhotoSearch photos;

    RecommendService(
            Catalogue catalogue,
            ShopperProfiles profiles,
            CoPurchaseTables coPurchases,
            Pictures pictures,
            Queries queries,
            Clock clock,
            PhotoSearch photos) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.coPurchases = coPurchases;
        this.pictures = pictures;
        this.queries = queries;
        this.clock = clock;
        this.photos = photos;
    }

    RecommendationListView history(long userId, int limit) {
        return serve(
                StrategyName.HISTORY,
                userId,
                List.of(),
                limit,
                snapshot -> new HistoryStrategy(snapshot, profiles.purchases(userId, snapshot)));
    }

    RecommendationListView collaborative(long productId, int limit) {
        KnownProduct input = known(productId);
        return serve(
                StrategyName.COLLABORATIVE,
                null,
                List.of(input),
                limit,
                snapshot -> new CollaborativeStrategy(input, coPurchases.boughtWith(productId)));
    }

    RecommendationListView restock(long userId, int limit) {
        return serve(
                StrategyName.RESTOCK,
                userId,
                List.of(),
                limit,
                snapshot -> new RestockStrategy(profiles.purchases(userId, snapshot)));
    }

    RecommendationListView alternatives(long productId, int limit) {
        KnownProduct input = known(productId);
        Question question = new Question(StrategyName.ALTERNATIVES, null, List.of(input), limit);
        ListRequest request = request(question.dependsOn(), limit);
        Fallback attributes = new Fallback(
                "attributes",
                () -> request.shortlist(question, shelf -> new SameTypeStrategy(request.catalogue(), input)));
        return view(request.serve(
                StrategyName.ALTERNATIVES,
                () -> {
                    StoredPictures stored = pictures.current();
                    return request.shortlist(
                            stored.shortlists(), question, shelf -> new AlternativesStrategy(input, stored.vectors()));
                },
                List.of(attributes)));
    }

    /** Not the list for a product that looks like it: nothing else can stand in where a photo cannot be looked at. */
    RecommendationListView alternatives(ShopperPhoto photo, int limit) {
        StoredPictures stored = pictures.current();
        PhotoVector vector = photos.vector(photo, stored);
        return view(request(LogPart.NOTHING, limit)
                .serve(
                        StrategyName.ALTERNATIVES,
                        () -> new PhotoAlternativesStrategy(vector.components(), stored.vectors()),
                        List.of()));
    }

    /** For the cart that the shopper keeps here. */
    RecommendationListView cartAddOns(long userId, int limit) {
        return cartAddOns(() -> profiles.cart(userId), limit);
    }

    /** For a guest's cart, which the client keeps; ids that do not exist are left out. */
    RecommendationListView cartAddOns(List<Long> productIds, int limit) {
        return cartAddOns(() -> productIds.stream().distinct().toList(), limit);
    }

    private RecommendationListView cartAddOns(Supplier<List<Long>> productIds, int limit) {
        ListRequest request = request(LogPart.REFRESHED_TABLES, limit);
        return view(request.serve(
                StrategyName.CART_ADDONS,
                () -> {
                    List<CartProduct> cart = CartProduct.of(productIds.get(), request.catalogue());
                    return request.shortlist(
                            new Question(StrategyName.CART_ADDONS, null, cart, limit),
                            shelf -> new CartAddOnsStrategy(
                                    request.catalogue(),
                                    cart,
                                    coPurchases.orderedWith(
                                            cart.stream().map(CartProduct::id).toList()),
                                    shelf));
                },
                request.fallbacks()));
    }

    RecommendationListView trending(int limit) {
        ListRequest request = request(LogPart.REFRESHED_TABLES, limit);
        return view(request.serve(StrategyName.TRENDING, request::trending, List.of(request.topRated())));
    }

    RecommendationListView interactionBased(long userId, int limit) {
        return serve(
                StrategyName.INTERACTION_BASED,
                userId,
                List.of(),
                limit,
                snapshot -> new InteractionStrategy(snapshot, profiles.interactions(userId, snapshot)));
    }

    RecommendationListView seasonal(@Nullable Long userId, Season.Hemisphere hemisphere, int limit) {
        Season season = Season.of(clock.instant().atOffset(ZoneOffset.UTC).getMonth(), hemisphere);
        return serve(
                StrategyName.SEASONAL,
                userId,
                List.of(season),
                limit,
                snapshot -> new SeasonalStrategy(snapshot, preferences(userId, snapshot), season));
    }

    RecommendationListView budget(long userId, int limit) {
        return serve(
                StrategyName.BUDGET,
                userId,
                List.of(),
                limit,
                snapshot -> new BudgetStrategy(snapshot, profiles.purchases(userId, snapshot)));
    }

    RecommendationListView newArrivals(@Nullable Long userId, int limit) {
        return serve(
                StrategyName.NEW_ARRIVALS,
                userId,
                List.of(),
                limit,
                snapshot -> new NewArrivalsStrategy(snapshot, preferences(userId, snapshot)));
    }

    RecommendHealth health() {
        CatalogueSnapshot current;
        Instant refreshedAt;
        try {
            current = catalogue.current();
            refreshedAt = new StoredTrending(queries).refreshedAt().orElse(null);
        } catch (RuntimeException unreachable) {
            LOG.warn("Not healthy", unreachable);
            throw UnhealthyException.database();
        }
        if (current.size() == 0) {
            throw UnhealthyException.emptyCatalogue();
        }
        return new RecommendHealth("UP", current.version(), current.size(), refreshedAt);
    }

    private Preferences preferences(@Nullable Long userId, CatalogueSnapshot snapshot) {
        return userId == null
                ? Preferences.none()
                : profiles.purchases(userId, snapshot).preferences();
    }

    /** A product that is newer than the snapshot exists all the same. */
    private KnownProduct known(long productId) {
        return catalogue
                .current()
                .product(productId)
                .or(() -> queries
                        .list(
                                NEWER,
                                row -> new KnownProduct(
                                        productId,
                                        row.getString(1),
                                        new Attributes(row.getString(2), row.getString(3), row.getString(4))),
                                productId)
                        .stream()
                        .findFirst())
                .orElseThrow(() -> NotFoundException.product(productId));
    }

    /**
     * @param shopper whose history counts, null where none does
     * @param about   what else the list depends on
     */
    private RecommendationListView serve(
            StrategyName name,
            @Nullable Long shopper,
            List<?> about,
            int limit,
            Function<CatalogueSnapshot, Strategy> strategy) {
        Question question = new Question(name, shopper, about, limit);
        ListRequest request = request(question.dependsOn(), limit);
        return view(request.serve(
                name,
                () -> request.shortlist(question, shelf -> strategy.apply(request.catalogue())),
                request.fallbacks()));
    }

    private ListRequest request(LogPart watched, int limit) {
        return new ListRequest(recommender, queries, catalogue.edition(), watched, limit);
    }

    private RecommendationListView view(RecommendationList<ProductView> list) {
        return RecommendationListView.of(list, clock.instant());
    }
}
