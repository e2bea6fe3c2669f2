package com.stylesense.recommend;

import com.stylesense.recommender.strategy.Season.Hemisphere;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;

/** The ten strategies over HTTP. */
@Controller("/api/recommend")
@ExecuteOn(TaskExecutors.BLOCKING)
class RecommendController {

    private static final String DEFAULT_LIMIT = "12";
    private static final int MOST = 50;

    private final RecommendService service;

    RecommendController(RecommendService service) {
        this.service = service;
    }

    /** More of what you buy. */
    @Get("/history")
    RecommendationListView history(
            Shopper shopper, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.history(shopper.id(), limit);
    }

    /** What shoppers who bought this also bought. */
    @Get("/collaborative/{productId}")
    RecommendationListView collaborative(
            long productId, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.collaborative(productId, limit);
    }

    /** What you had delivered more than once. */
    @Get("/restock")
    RecommendationListView restock(
            Shopper shopper, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.restock(shopper.id(), limit);
    }

    /** What looks like this. */
    @Get("/alternatives/{productId}")
    RecommendationListView alternatives(
            long productId, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.alternatives(productId, limit);
    }

    /**
     * What looks like your photo: a JPEG, PNG or WebP file of at most 5 MB as the whole body. 503 where no neural network is set up.
     */
    @Post(
            value = "/alternatives",
            consumes = {MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
    RecommendationListView alternativesToPhoto(
            @Body byte[] photo, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.alternatives(new ShopperPhoto(photo), limit);
    }

    /** Likewise from a form, in the field {@code photo}. */
    @Post(value = "/alternatives", consumes = MediaType.MULTIPART_FORM_DATA)
    RecommendationListView alternativesToUploadedPhoto(
            CompletedFileUpload photo, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit)
            throws IOException {
        return service.alternatives(new ShopperPhoto(photo.getBytes()), limit);
    }

    /**
     * What goes with the cart.
     *
     * @param productIds the cart's products; your stored cart when left out
     */
    @Get("/cart-addons")
    RecommendationListView cartAddOns(
            @Nullable Shopper shopper,
            @Nullable @QueryValue("product_ids") @Size(max = 100) List<Long> productIds,
            @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        if (productIds != null) {
            return service.cartAddOns(productIds, limit);
        }
        if (shopper == null) {
            throw UnauthorizedException.tokenMissing();
        }
        return service.cartAddOns(shopper.id(), limit);
    }

    /** What everyone buys and likes these days. */
    @Get("/trending")
    RecommendationListView trending(@QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.trending(limit);
    }

    /** More of what you like, save and review. */
    @Get("/interaction-based")
    RecommendationListView interactionBased(
            Shopper shopper, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.interactionBased(shopper.id(), limit);
    }

    /** What is made for the season. */
    @Get("/seasonal")
    RecommendationListView seasonal(
            @Nullable Shopper shopper,
            @QueryValue(defaultValue = "north")
                    @Schema(
                            implementation = String.class,
                            allowableValues = {"north", "south"})
                    Hemisphere hemisphere,
            @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.seasonal(shopper == null ? null : shopper.id(), hemisphere, limit);
    }

    /** What costs about what you pay. */
    @Get("/budget")
    RecommendationListView budget(
            Shopper shopper, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.budget(shopper.id(), limit);
    }

    /** The newest of the catalogue. */
    @Get("/new-arrivals")
    RecommendationListView newArrivals(
            @Nullable Shopper shopper, @QueryValue(defaultValue = DEFAULT_LIMIT) @Min(1) @Max(MOST) int limit) {
        return service.newArrivals(shopper == null ? null : shopper.id(), limit);
    }

    /** Whether this function can recommend, and from what. */
    @Get("/health")
    RecommendHealth health() {
        return service.health();
    }
}
