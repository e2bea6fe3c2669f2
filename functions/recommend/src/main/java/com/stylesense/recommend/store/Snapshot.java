package com.stylesense.recommend.store;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.model.ServedModel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One state of what rankings are made from, the same for a request from its beginning to its end. */
public final class Snapshot {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);

    private final long number;
    private final CatalogueSnapshot catalogue;
    private final Supplier<StoredPictures> loader;
    private final ServedModelLoader models;
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile @Nullable StoredPictures pictures;
    private volatile @Nullable ServedModel model;

    Snapshot(long number, CatalogueSnapshot catalogue, Supplier<StoredPictures> loader, ServedModelLoader models) {
        this.number = number;
        this.catalogue = catalogue;
        this.loader = loader;
        this.models = models;
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

    /**
     * As the last refresh stored it, or the one before for a moment; loaded when first asked for. Before the first refresh it knows nothing of any
     * product, so that whoever asks has it looked up again.
     */
    public ServedModel model() {
        ServedModel loaded = model;
        return loaded != null && loaded.version() > 0 ? loaded : loadModel();
    }

    /**
     * Has the model loaded behind the request's back where the stored one is newer.
     *
     * @param version of the refresh that a request found stored, 0 where it did not look
     */
    public void renewModel(long version) {
        ServedModel loaded = model;
        if (loaded != null && loaded.version() < version && renewing.compareAndSet(false, true)) {
            Thread.ofPlatform().name("model").daemon().start(() -> {
                try {
                    model = models.load(catalogue);
                } catch (RuntimeException failed) {
                    LOG.warn("The learned ranking could not be loaded anew", failed);
                } finally {
                    renewing.set(false);
                }
            });
        }
    }

    private synchronized ServedModel loadModel() {
        ServedModel loaded = model;
        if (loaded == null || loaded.version() == 0) {
            loaded = models.load(catalogue);
            model = loaded;
        }
        return loaded;
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
