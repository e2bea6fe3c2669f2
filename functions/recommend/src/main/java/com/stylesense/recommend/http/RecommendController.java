package com.stylesense.recommend.http;

import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.service.KnownProducts;
import com.stylesense.recommend.service.RecommendService;
import com.stylesense.recommend.service.RecommendationListView;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Season;
import com.stylesense.recommender.profile.Season.Hemisphere;
import com.stylesense.recommender.strategy.Strategies;
import com.stylesense.runtime.http.IdList;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import com.stylesense.runtime.security.Visitor;
import io.micronaut.context.annotation.Executable;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The strategies over HTTP: a method for each kind of request, to which {@link StrategyRoutes} leads the addresses of all strategies of
 * that kind.
 */
@Singleton
@Validated
@ExecuteOn(TaskExecutors.BLOCKING)
class RecommendController {

    static final String DEFAULT_LIMIT = "12";
    static final int MOST = 50;
    static final int MOST_CART_PRODUCTS = 100;

    private final RecommendService service;
    private final KnownProducts products;
    private final Clock clock;

    RecommendController(RecommendService service, KnownProducts products, Clock clock) {
        this.service = service;
        this.products = products;
        this.clock = clock;
    }

    @Executable
    RecommendationListView forEveryone(
            @PathVariable String strategy,
            @Nullable Shopper shopper,
            ProductFilter filter,
            @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.recommend(request(strategy, null, filter, limit), id(shopper));
    }

    @Executable
    RecommendationListView forShopper(
            @PathVariable String strategy,
            Shopper shopper,
            ProductFilter filter,
            @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.recommend(request(strategy, shopper, filter, limit), id(shopper));
    }

    @Executable
    RecommendationListView forShopperOrGuest(
            @PathVariable String strategy,
            @Nullable Shopper shopper,
            @Nullable Visitor visitor,
            ProductFilter filter,
            @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        RankingRequest request = request(strategy, shopper, filter, limit);
        return service.recommend(
                shopper != null || visitor == null ? request : request.with(ProfilePart.VISITOR, visitor.id()),
                id(shopper));
    }

    @Executable
    RecommendationListView forSeason(
            @PathVariable String strategy,
            @Nullable Shopper shopper,
            @QueryValue(defaultValue = "north") Hemisphere hemisphere,
            ProductFilter filter,
            @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        Season season = Season.of(clock.instant().atOffset(ZoneOffset.UTC).getMonth(), hemisphere);
        return service.recommend(
                request(strategy, shopper, filter, limit).with(ProfilePart.SEASON, season), id(shopper));
    }

    @Executable
    RecommendationListView aboutProduct(
            @PathVariable String strategy,
            long productId,
            @Nullable Shopper shopper,
            ProductFilter filter,
            @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.recommend(
                request(strategy, null, filter, limit).with(ProfilePart.PRODUCT, products.require(productId)),
                id(shopper));
    }

    /** @param productIds the cart's products; the shopper's stored cart when left out; ids that do not exist are passed over */
    @Executable
    RecommendationListView aboutCart(
            @PathVariable String strategy,
            @Nullable Shopper shopper,
            @Nullable @QueryValue("product_ids") @Format("MULTI") List<String> productIds,
            ProductFilter filter,
            @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        List<String> cart = productIds == null ? List.of() : productIds;
        if (cart.isEmpty() && shopper == null) {
            throw UnauthorizedException.tokenMissing();
        }
        RankingRequest request = request(strategy, shopper, filter, limit);
        return service.recommend(
                cart.isEmpty()
                        ? request
                        : request.with(ProfilePart.CART, IdList.read("product_ids", cart, MOST_CART_PRODUCTS)),
                id(shopper));
    }

    private static RankingRequest request(String strategy, @Nullable Shopper shopper, ProductFilter filter, int limit) {
        return RankingRequest.of(Strategies.named(strategy), id(shopper), filter, limit);
    }

    private static @Nullable Long id(@Nullable Shopper shopper) {
        return shopper == null ? null : shopper.id();
    }
}
