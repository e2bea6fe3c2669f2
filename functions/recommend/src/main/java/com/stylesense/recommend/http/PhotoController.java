package com.stylesense.recommend.http;

import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.service.PhotoSearch;
import com.stylesense.recommend.service.RecommendService;
import com.stylesense.recommend.service.RecommendationListView;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.strategy.alternatives.PhotoAlternativesStrategy;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;

/** Search by the shopper's own photo. */
@Controller("/api/recommend")
@ExecuteOn(TaskExecutors.BLOCKING)
class PhotoController {

    private final RecommendService service;
    private final PhotoSearch photos;

    PhotoController(RecommendService service, PhotoSearch photos) {
        this.service = service;
        this.photos = photos;
    }

    /**
     * What looks like your photo: a JPEG, PNG or WebP file of at most 5 MB as the whole body. 503 where no neural network is set up.
     */
    @Post(
            value = "/alternatives",
            consumes = {MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
    RecommendationListView alternativesToPhoto(
            @Body byte[] photo,
            @Nullable Shopper shopper,
            ProductFilter filter,
            @QueryValue(defaultValue = RecommendController.DEFAULT_LIMIT) @Min(1) @Max(RecommendController.MOST)
                    int limit) {
        return alternatives(new ShopperPhoto(photo), shopper, filter, limit);
    }

    /** Likewise from a form, in the field {@code photo}. */
    @Post(value = "/alternatives", consumes = MediaType.MULTIPART_FORM_DATA)
    RecommendationListView alternativesToUploadedPhoto(
            CompletedFileUpload photo,
            @Nullable Shopper shopper,
            ProductFilter filter,
            @QueryValue(defaultValue = RecommendController.DEFAULT_LIMIT) @Min(1) @Max(RecommendController.MOST)
                    int limit)
            throws IOException {
        return alternatives(new ShopperPhoto(photo.getBytes()), shopper, filter, limit);
    }

    private RecommendationListView alternatives(
            ShopperPhoto photo, @Nullable Shopper shopper, ProductFilter filter, int limit) {
        return service.recommend(
                RankingRequest.of(new PhotoAlternativesStrategy(), null, filter, limit)
                        .with(ProfilePart.PHOTO, photos.vector(photo.file())),
                shopper == null ? null : shopper.id());
    }
}
