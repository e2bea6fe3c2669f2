package com.stylesense.recommend.http;

import com.stylesense.recommend.service.KnownProducts;
import com.stylesense.recommend.service.PageRequest;
import com.stylesense.recommend.service.PageService;
import com.stylesense.recommend.service.PageView;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.page.PageDefinition;
import com.stylesense.recommender.profile.Season;
import com.stylesense.recommender.profile.Season.Hemisphere;
import com.stylesense.runtime.http.IdList;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Whole pages of shelves, in one answer each. */
@Controller("/api/recommend/pages")
@ExecuteOn(TaskExecutors.BLOCKING)
class PageController {

    private final PageService pages;
    private final KnownProducts products;
    private final Clock clock;

    PageController(PageService pages, KnownProducts products, Clock clock) {
        this.pages = pages;
        this.products = products;
        this.clock = clock;
    }

    /** The home page's shelves. */
    @Get("/home")
    PageView home(
            @Nullable Shopper shopper,
            @Nullable Visitor visitor,
            @QueryValue(defaultValue = "north") Hemisphere hemisphere) {
        return page(PageDefinition.HOME, shopper, visitor, hemisphere, Optional.empty(), null);
    }

    /** The shelves of a product's page. */
    @Get("/product")
    PageView product(
            @Nullable Shopper shopper,
            @Nullable Visitor visitor,
            @QueryValue("product_id") long productId,
            @QueryValue(defaultValue = "north") Hemisphere hemisphere) {
        return page(
                PageDefinition.PRODUCT, shopper, visitor, hemisphere, Optional.of(products.require(productId)), null);
    }

    /**
     * The shelves of the cart's page.
     *
     * @param productIds the cart's products; the shopper's stored cart when left out
     */
    @Get("/cart")
    PageView cart(
            @Nullable Shopper shopper,
            @Nullable Visitor visitor,
            @Nullable
                    @QueryValue("product_ids")
                    @Format("MULTI")
                    @Parameter(array = @ArraySchema(schema = @Schema(implementation = Long.class)))
                    List<String> productIds,
            @QueryValue(defaultValue = "north") Hemisphere hemisphere) {
        return page(PageDefinition.CART, shopper, visitor, hemisphere, Optional.empty(), productIds);
    }

    /** The shelves below the shopper's latest order. */
    @Get("/order")
    PageView order(
            @Nullable Shopper shopper,
            @Nullable Visitor visitor,
            @QueryValue(defaultValue = "north") Hemisphere hemisphere) {
        return page(PageDefinition.ORDER, shopper, visitor, hemisphere, Optional.empty(), null);
    }

    private PageView page(
            PageDefinition page,
            @Nullable Shopper shopper,
            @Nullable Visitor visitor,
            Hemisphere hemisphere,
            Optional<KnownProduct> product,
            @Nullable List<String> cart) {
        Season season = Season.of(clock.instant().atOffset(ZoneOffset.UTC).getMonth(), hemisphere);
        List<Long> cartIds = cart == null || cart.isEmpty()
                ? null
                : IdList.read("product_ids", cart, RecommendController.MOST_CART_PRODUCTS);
        return pages.page(new PageRequest(page, shopper == null ? visitor : shopper, season, product, cartIds));
    }
}
