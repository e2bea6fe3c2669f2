package com.stylesense.recommend.http;

import com.stylesense.recommend.service.PhotoSearch;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Where nothing can look at photos, none is read first: not megabytes of it, nor a form, which Micronaut's functions cannot take apart. */
@ServerFilter(value = "/api/recommend/alternatives", methods = HttpMethod.POST)
final class PhotoSearchFilter {

    private final PhotoSearch photos;

    PhotoSearchFilter(PhotoSearch photos) {
        this.photos = photos;
    }

    @RequestFilter
    void refuseWhereNoNetworkIs() {
        photos.requireNetwork();
    }
}
