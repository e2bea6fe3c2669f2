package com.stylesense.recommend.service;

import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.recommend.store.StoredPictures;
import com.stylesense.recommender.similarity.PhotoNetwork;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.recommender.similarity.UnreadablePhotoException;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Looks at shoppers' photos, where a neural network is set up, as at the catalogue's pictures. */
@Singleton
public final class PhotoSearch {

    private final @Nullable PhotoNetwork network;
    private final CatalogueSnapshots snapshots;

    PhotoSearch(@Nullable PhotoNetwork network, CatalogueSnapshots snapshots) {
        this.network = network;
        this.snapshots = snapshots;
    }

    /** @throws PhotoSearchUnavailableException where there is none */
    public PhotoNetwork requireNetwork() {
        if (network == null) {
            throw PhotoSearchUnavailableException.noNetwork();
        }
        return network;
    }

    /**
     * To be compared with the catalogue's.
     *
     * @throws PhotoSearchUnavailableException where there is nothing to compare it with
     * @throws UnfitPhotoException             when the file is no picture
     */
    public PhotoVector vector(byte[] file) {
        PhotoNetwork here = requireNetwork();
        StoredPictures stored = snapshots.current().pictures();
        if (stored.isEmpty()) {
            throw PhotoSearchUnavailableException.noVectors();
        }
        PhotoVector vector;
        try {
            vector = here.vector(file);
        } catch (UnreadablePhotoException unreadable) {
            throw UnfitPhotoException.unreadable(Objects.requireNonNull(unreadable.getMessage()));
        }
        if (!vector.modelDigest().equals(stored.modelDigest())) {
            throw PhotoSearchUnavailableException.otherNetwork(stored.model(), vector.model());
        }
        if (!vector.kind().equals(stored.kind())) {
            throw PhotoSearchUnavailableException.otherKind(stored.kind(), vector.kind());
        }
        return vector;
    }
}
