package com.stylesense.recommend;

import com.stylesense.recommender.visual.PhotoNetwork;
import com.stylesense.recommender.visual.PhotoVector;
import com.stylesense.recommender.visual.UnreadablePhotoException;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;

/** Looks at shoppers' photos, where a neural network is set up, as at the catalogue's pictures. */
@Singleton
final class PhotoSearch {

    private final @Nullable PhotoNetwork network;

    PhotoSearch(@Nullable PhotoNetwork network) {
        this.network = network;
    }

    PhotoNetwork network() {
        if (network == null) {
            throw PhotoSearchUnavailableException.noNetwork();
        }
        return network;
    }

    /** To be compared with the catalogue's. */
    PhotoVector vector(ShopperPhoto photo, StoredPictures stored) {
        PhotoNetwork here = network();
        if (stored.isEmpty()) {
            throw PhotoSearchUnavailableException.noVectors();
        }
        PhotoVector vector;
        try {
            vector = here.vector(photo.file());
        } catch (UnreadablePhotoException unreadable) {
            throw UnfitPhotoException.unreadable(unreadable.getMessage());
        }
        if (!vector.modelDigest().equals(stored.modelDigest())) {
            throw PhotoSearchUnavailableException.otherNetwork(stored.model(), vector.model());
        }
        return vector;
    }
}
