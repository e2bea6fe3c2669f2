package com.stylesense.recommend.service;

import com.stylesense.recommend.store.CatalogueLoader;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.runtime.error.NotFoundException;
import jakarta.inject.Singleton;

/** Finds the product that a list is to be about. */
@Singleton
public final class KnownProducts {

    private final CatalogueSnapshots snapshots;
    private final CatalogueLoader loader;

    KnownProducts(CatalogueSnapshots snapshots, CatalogueLoader loader) {
        this.snapshots = snapshots;
        this.loader = loader;
    }

    /**
     * A product that is newer than the snapshot exists all the same.
     *
     * @throws NotFoundException when there is none of that id
     */
    public KnownProduct require(long productId) {
        return snapshots
                .current()
                .catalogue()
                .product(productId)
                .or(() -> loader.product(productId))
                .orElseThrow(() -> NotFoundException.product(productId));
    }
}
