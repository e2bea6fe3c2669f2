package com.stylesense.recommend.store;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One state of what rankings are made from, the same for a request from its beginning to its end. */
public final class Snapshot {

    private final long number;
    private final CatalogueSnapshot catalogue;
    private final Supplier<StoredPictures> loader;
    private volatile @Nullable StoredPictures pictures;

    Snapshot(long number, CatalogueSnapshot catalogue, Supplier<StoredPictures> loader) {
        this.number = number;
        this.catalogue = catalogue;
        this.loader = loader;
    }

    /** Tells it from every other snapshot of this process. */
    public long number() {
        return number;
    }

    public CatalogueSnapshot catalogue() {
        return catalogue;
    }

    /** Loaded when first asked for: only two lists in ten need them. */
    public StoredPictures pictures() {
        StoredPictures loaded = pictures;
        return loaded != null ? loaded : load();
    }

    private synchronized StoredPictures load() {
        StoredPictures loaded = pictures;
        if (loaded == null) {
            loaded = loader.get();
            pictures = loaded;
        }
        return loaded;
    }
}
