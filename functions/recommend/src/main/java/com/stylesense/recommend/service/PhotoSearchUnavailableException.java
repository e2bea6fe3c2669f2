package com.stylesense.recommend.service;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** Photos cannot be looked at here; products can. */
final class PhotoSearchUnavailableException extends ProblemException {

    private PhotoSearchUnavailableException(String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "photo_search_unavailable", detail);
    }

    static PhotoSearchUnavailableException noNetwork() {
        return new PhotoSearchUnavailableException("Search by picture needs a neural network, and none is set up here; "
                + "start the shop with STYLESENSE_MODEL naming one, or ask for alternatives to a product.");
    }

    static PhotoSearchUnavailableException noVectors() {
        return new PhotoSearchUnavailableException(
                "The catalogue's pictures have no vectors yet; run scripts/pipeline embed.");
    }

    static PhotoSearchUnavailableException otherNetwork(String catalogues, String here) {
        return new PhotoSearchUnavailableException(
                "The catalogue's vectors were made by " + catalogues + ", but the network here is " + here
                        + ", and a photo can only be compared with what the same network made of pictures prepared alike; run "
                        + "scripts/pipeline embed with it, or start the shop with the other.");
    }

    static PhotoSearchUnavailableException otherKind(String catalogues, String here) {
        return new PhotoSearchUnavailableException("The catalogue's vectors were made otherwise ("
                + (catalogues.isEmpty() ? "nobody knows how" : catalogues) + ") than a photo's here (" + here
                + "); run scripts/pipeline embed --again with the network that is here.");
    }
}
