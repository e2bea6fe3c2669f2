package com.stylesense.recommend.http;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Season.Hemisphere;
import com.stylesense.recommender.strategy.Strategies;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.DefaultRouteBuilder;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives each strategy the address that follows from its definition, so that a new one needs no line here. */
@Singleton
final class StrategyRoutes extends DefaultRouteBuilder {

    StrategyRoutes(ExecutionHandleLocator methods, UriNamingStrategy naming, ConversionService conversions) {
        super(methods, naming, conversions);
        Strategies.ALL.forEach(this::addRoute);
    }

    private void addRoute(Strategy strategy) {
        switch (strategy.subject()) {
            case EVERYONE -> get(strategy, "", "forEveryone", Shopper.class, ProductFilter.class, int.class);
            case SHOPPER -> get(strategy, "", "forShopper", Shopper.class, ProductFilter.class, int.class);
            case SHOPPER_OR_GUEST -> {
                if (strategy.reads().contains(ProfilePart.SEASON)) {
                    get(strategy, "", "forSeason", Shopper.class, Hemisphere.class, ProductFilter.class, int.class);
                } else {
                    get(
                            strategy,
                            "",
                            "forShopperOrGuest",
                            Shopper.class,
                            Visitor.class,
                            ProductFilter.class,
                            int.class);
                }
            }
            case PRODUCT ->
                get(
                        strategy,
                        "/{productId}",
                        "aboutProduct",
                        long.class,
                        Shopper.class,
                        ProductFilter.class,
                        int.class);
            case CART -> get(strategy, "", "aboutCart", Shopper.class, List.class, ProductFilter.class, int.class);
            case PHOTO -> throw new IllegalStateException("A photo comes by POST, which PhotoController takes.");
        }
    }

    /** The name is a variable that takes nothing but this name: so one method learns which of its strategies is asked. */
    private void get(Strategy strategy, String rest, String method, Class<?>... parameters) {
        String address = "/api/recommend/{strategy:" + strategy.name() + "}" + rest;
        Class<?>[] types = new Class<?>[parameters.length + 1];
        types[0] = String.class;
        System.arraycopy(parameters, 0, types, 1, parameters.length);
        GET(address, RecommendController.class, method, types).produces(MediaType.APPLICATION_JSON_TYPE);
        HEAD(address, RecommendController.class, method, types).produces(MediaType.APPLICATION_JSON_TYPE);
    }
}
