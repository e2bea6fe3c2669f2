package com.stylesense.recommend.http;

import com.stylesense.recommend.service.ListRequest;
import com.stylesense.recommend.service.PhotoSearch;
import com.stylesense.recommend.service.RecommendService;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.strategy.alternatives.PhotoAlternativesStrategy;
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
import java.time.Clock;

/** Search by the shopper's own photo. */
@Controller("/api/recommend")
@ExecuteOn(TaskExecutors.BLOCKING)
class PhotoController {

    private final RecommendService service;
    private final PhotoSearch photos;
    private final Clock clock;

    PhotoController(RecommendService service, PhotoSearch photos, Clock clock) {
        this.service = service;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * What looks like your photo: a JPEG, PNG or WebP file of at most 5 MB as the whole body. 503 where no neural network is set up.
     */
    @Post(
            value = "/alternatives",
            consumes = {MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
    RecommendationListView alternativesToPhoto(
            @Body byte[] photo,
            @QueryValue(defaultValue = RecommendController.DEFAULT_LIMIT) @Min(1) @Max(RecommendController.MOST)
                    int limit) {
        return alternatives(new ShopperPhoto(photo), limit);
    }

    /** Likewise from a form, in the field {@code photo}. */
    @Post(value = "/alternatives", consumes = MediaType.MULTIPART_FORM_DATA)
    RecommendationListView alternativesToUploadedPhoto(
            CompletedFileUpload photo,
            @QueryValue(defaultValue = RecommendController.DEFAULT_LIMIT) @Min(1) @Max(RecommendController.MOST)
                    int limit)
            throws IOException {
        return alternatives(new ShopperPhoto(photo.getBytes()), limit);
    }

    private RecommendationListView alternatives(ShopperPhoto photo, int limit) {
        ListRequest request = ListRequest.of(new PhotoAlternativesStrategy(), null, limit)
                .with(ProfilePart.PHOTO, photos.vector(photo.file()));
        return RecommendationListView.of(service.recommend(request), clock.instant());
    }
}
